/** Marks a craft that is in space according to the data. Renders nothing for other craft. */
export function InSpaceBadge({ in_space }: { in_space: boolean | null }) {
  if (in_space !== true) return null;
  return (
    <span className="inline-flex items-center gap-1.5 font-bold text-alive-ink">
      <svg
        viewBox="0 0 12 12"
        className="size-3 shrink-0 text-alive"
        fill="currentColor"
        aria-hidden="true"
      >
        <path d="M6 0l6 12-6-3-6 3z" />
      </svg>
      In space
    </span>
  );
}
