import type { Named } from '#ll2/common.ts';
import { Missing } from '#ui/Missing.tsx';

// A shape for each known status, so that color is never the only difference. Unknown statuses share a shape and differ
// by name.
const SHAPES = new Map([
  [1, <circle key="active" cx="6" cy="6" r="4.5" fill="currentColor" />],
  [2, <circle key="retired" cx="6" cy="6" r="4" />],
  [3, <path key="destroyed" d="M2 2l8 8M10 2l-8 8" />],
  [4, <path key="single-use" d="M2 2h8v8H2z" />],
  [5, <path key="building" d="M6 1.5L11 10.5H1z" />],
]);
const OTHER = <path d="M6 1l5 5-5 5-5-5z" />;

/** The shape alone, where a legend has its word. */
export function StatusShape({ status: { id } }: { status: Named }) {
  return (
    <svg
      viewBox="0 0 12 12"
      className="size-3 shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      {id === null ? OTHER : (SHAPES.get(id) ?? OTHER)}
    </svg>
  );
}

export function StatusBadge({ status }: { status: Named | null }) {
  if (status === null) return <Missing reason="Status not recorded" />;
  return (
    <span className="inline-flex items-center gap-1.5">
      <StatusShape status={status} />
      {status.name ?? `Status ${status.id}`}
    </span>
  );
}
