/** Marks a row whose values differ, with an icon and a word for screen readers. */
export function DifferenceMark() {
  return (
    <span className="inline-flex shrink-0">
      <svg
        viewBox="0 0 12 12"
        className="size-3"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path d="M1 4h10M1 8h10M9 .5l-6 11" />
      </svg>
      <span className="sr-only">differs</span>
    </span>
  );
}
