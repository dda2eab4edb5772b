import type { ReactNode } from 'react';
import { Link } from '#ui/Link.tsx';
import { GridLines } from '#screens/overview/Axis.tsx';
import { MARKS_CELL, toRowGrid } from '#screens/overview/chart-row-grid.ts';
import type { Scale } from '#screens/overview/chart-scales.ts';

type BarRowProps = {
  name: string;
  /** Beside the name. */
  sign?: ReactNode;
  figure: string;
  note?: ReactNode;
  value: number;
  scale: Scale;
  /** Drawn in the accent: in space now. The sign must say so too. */
  isInSpace?: boolean;
  /** All that the row says and where it leads, for those who don't see it. */
  label: string;
  /** Null where there is no list of just these craft. */
  to: string | null;
};

const BAR_HEIGHT = 14;

/** A bar from zero; on a logarithmic axis a point at the end of a line, for there length says nothing. */
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
    <g transform={`translate(0 ${-BAR_HEIGHT / 2})`}>
      <rect y="50%" width={end} height={BAR_HEIGHT} fill="currentColor" />
    </g>
  );
}

/** One row of a chart. All of it is the link, so that a short bar is as easy to hit as a long one. */
export function BarRow(props: BarRowProps) {
  const { name, sign, figure, note, value, scale, isInSpace = false, label, to } = props;
  const content = (
    <span aria-hidden={to !== null} className={toRowGrid(note !== undefined)}>
      <span className="flex flex-wrap gap-x-2 self-center py-0.5">
        <span className={to === null ? '' : 'underline decoration-edge group-hover:decoration-ink'}>
          {name}
        </span>
        {sign}
      </span>
      <span className={`${MARKS_CELL} ${isInSpace ? 'text-alive' : ''}`}>
        <svg aria-hidden="true" className="absolute inset-0 size-full overflow-visible">
          <GridLines scale={scale} />
          <Bar scale={scale} value={value} />
        </svg>
      </span>
      <span className="figures self-center text-right whitespace-nowrap">{figure}</span>
      {note === undefined ? null : (
        <span className="figures self-center text-note text-quiet">{note}</span>
      )}
    </span>
  );
  return (
    <li className="border-b border-hairline">
      {to === null ? (
        content
      ) : (
        <Link to={to} className="group relative block no-underline hover:bg-well">
          {/* In words, in place of the short forms that are seen. */}
          <span className="sr-only">{label}</span>
          {content}
        </Link>
      )}
    </li>
  );
}
