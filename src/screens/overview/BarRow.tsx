import type { ReactNode } from 'react';
import { Link } from '#ui/Link.tsx';
import { GridLines } from '#screens/overview/Axis.tsx';
import { BAR_BOX, MARKS_CELL, toRowGrid } from '#screens/overview/chart-row-grid.ts';
import type { Scale } from '#screens/overview/chart-scales.ts';

type BarRowProps = {
  name: string;
  /** Shown beside the name. */
  badge?: ReactNode;
  figure: string;
  note?: ReactNode;
  value: number;
  scale: Scale;
  /** Uses the accent color. `badge` must also say "in space", because color alone is not enough. */
  isInSpace?: boolean;
  /** The row's content and link target as text, for screen readers. */
  label: string;
  /** Null when no filter selects exactly these craft. */
  to: string | null;
};

/**
 * A bar that starts at zero. A logarithmic axis has no zero, so bar length means nothing there: it gets a point at the
 * end of a line.
 */
function Bar({ scale, value }: Pick<BarRowProps, 'scale' | 'value'>) {
  const position = scale.toPosition(value);
  if (position === null) return null;
  const end = `${position}%`;
  return scale.isLogarithmic ? (
    <>
      <line x2={end} y1="50%" y2="50%" stroke="currentColor" />
      <circle cx={end} cy="50%" r="4" fill="currentColor" />
    </>
  ) : (
    <rect width={end} height="100%" fill="currentColor" />
  );
}

/** One row of a chart. The whole row is a link, so a short bar is as easy to click as a long one. */
export function BarRow(props: BarRowProps) {
  const { name, badge, figure, note, value, scale, isInSpace = false, label, to } = props;
  const content = (
    <span aria-hidden={to !== null} className={toRowGrid(note === undefined ? 'plain' : 'noted')}>
      <span className="flex flex-wrap gap-x-2 self-center py-0.5">
        <span className={to === null ? '' : 'underline decoration-edge group-hover:decoration-ink'}>
          {name}
        </span>
        {badge}
      </span>
      <span className={`${MARKS_CELL} min-h-3.5 ${isInSpace ? 'text-alive' : ''}`}>
        <svg aria-hidden="true" className="absolute inset-0 size-full overflow-visible">
          <GridLines scale={scale} />
        </svg>
        <svg aria-hidden="true" className={BAR_BOX}>
          <Bar scale={scale} value={value} />
        </svg>
      </span>
      <span className="figures self-center text-right whitespace-nowrap">{figure}</span>
      {note === undefined ? null : (
        <span className="figures self-center text-note whitespace-nowrap text-quiet">{note}</span>
      )}
    </span>
  );
  return (
    <li className="border-b border-hairline">
      {to === null ? (
        content
      ) : (
        <Link to={to} className="group relative block no-underline hover:bg-well">
          {/* Screen readers read this instead of the abbreviated content. */}
          <span className="sr-only">{label}</span>
          {content}
        </Link>
      )}
    </li>
  );
}
