import type { ReactNode } from 'react';

function Entry({ mark, children }: { mark: ReactNode; children: string }) {
  return (
    <li className="flex items-center gap-2">
      <svg viewBox="0 0 36 12" className="h-3 w-9 shrink-0" aria-hidden="true">
        {mark}
      </svg>
      {children}
    </li>
  );
}

/** How to read the bars. */
export function Legend() {
  return (
    <ul aria-label="Legend" className="flex flex-wrap gap-x-5 gap-y-1 text-note text-quiet">
      <Entry mark={<rect y="1.5" width="36" height="9" className="fill-ink" />}>
        Crewed design
      </Entry>
      <Entry mark={<rect y="4.5" width="36" height="3" className="fill-quiet" />}>
        Not crewed, or not recorded
      </Entry>
      <Entry
        mark={
          <g className="fill-alive">
            <rect y="4.5" width="27" height="3" />
            <path d="M24 1l12 5-12 5z" />
          </g>
        }
      >
        In space now
      </Entry>
      <Entry mark={<path d="M0 1.5h3v9h-3zM5 1.5h3v9h-3zM10 1.5h3v9h-3z" className="fill-ink" />}>
        End not recorded
      </Entry>
      <Entry mark={<path d="M18 0v12" strokeDasharray="3 3" className="stroke-ink" />}>Today</Entry>
    </ul>
  );
}
