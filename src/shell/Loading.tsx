/** The first load, before any data: the shape of the page and a word for those who don't see it. */
export function Loading() {
  return (
    <div className="flex flex-col gap-6" aria-busy="true">
      <title>Spacecraft catalogue</title>
      <p role="status" className="text-quiet">
        Opening the catalogue…
      </p>
    </div>
  );
}
