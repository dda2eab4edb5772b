/** Shown during the first load. Appears only after 200 ms, so that fast loads don't flash it. */
export function Loading() {
  return (
    <div
      className="flex max-w-xs animate-[appear_0s_200ms_both] flex-col gap-3 pt-2"
      aria-busy="true"
    >
      <title>Spacecraft catalogue</title>
      <h1 className="text-lead">Opening the catalogue…</h1>
      <div className="h-0.5 overflow-hidden bg-hairline">
        <div className="h-full w-1/3 animate-[slide_1.2s_ease-in-out_infinite_alternate] bg-alive motion-reduce:w-full motion-reduce:animate-none" />
      </div>
    </div>
  );
}
