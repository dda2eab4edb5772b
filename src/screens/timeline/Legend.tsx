import type { ReactNode } from 'react';

type EntryProps = { mark: ReactNode; width?: number; children: string };

function Entry({ mark, width = 36, children }: EntryProps) {
  return (
    <li className="flex items-center gap-2">
      <svg
        viewBox={`0 0 ${width} 12`}
        width={width}
        height="12"
        className="shrink-0"
        aria-hidden="true"
      >
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
      <Entry
        width={13}
        mark={<path d="M0 1.5h4v9h-4zM6 3.5h3v5h-3zM11 4.5h2v3h-2z" className="fill-ink" />}
      >
        End not recorded
      </Entry>
      <Entry width={3} mark={<path d="M1.5 0v12" strokeDasharray="3 3" className="stroke-ink" />}>
        Today
      </Entry>
    </ul>
  );
}
