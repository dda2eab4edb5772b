import { Link } from '#ui/Link.tsx';
import { formatCount, formatNumber } from '#lib/format.ts';
import { type ListState } from '#paths/list.ts';
import { GridLines } from '#screens/overview/Axis.tsx';
import { toFilteredListPath } from '#screens/overview/filtered-list-path.ts';
import { MARKS_CELL, toRowGrid } from '#screens/overview/chart-row-grid.ts';
import type { Scale } from '#screens/overview/chart-scales.ts';
import { toStatusFill } from '#screens/overview/StatusPatterns.tsx';
import {
  type AgencyRow,
  type StatusCell,
  toStatusName,
} from '#screens/overview/status-by-agency.ts';
import { StatusShape } from '#spacecraft/StatusBadge.tsx';

type StatusRowProps = { name: string; row: AgencyRow; scale: Scale; list: ListState };

/** One segment of an agency's bar. It is a nested svg, so that its texture starts at its own edge. */
function Segment({ cell, scale, to }: { cell: StatusCell; scale: Scale; to: string | null }) {
  const x = scale.toPosition(cell.start) ?? 0;
  const width = scale.toPosition(cell.count) ?? 0;
  const { status } = cell.status;
  const box = (
    <svg x={`${x}%`} width={`${width}%`} height="100%">
      <rect width="100%" height="100%" className="fill-ground" />
      {/* The svg clips the outer half of this stroke. */}
      <rect
        width="100%"
        height="100%"
        fill={toStatusFill(status)}
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={status === null ? '3 3' : undefined}
      />
    </svg>
  );
  if (to === null) return box;
  // For the mouse only. The list below has the same links as text, large enough for touch.
  return (
    <Link to={to} tabIndex={-1}>
      {box}
    </Link>
  );
}

function StatusLabel({ status: { status }, count }: StatusCell) {
  return (
    <>
      {status === null ? <span aria-hidden="true">–</span> : <StatusShape status={status} />}
      <span className="figures">{formatNumber(count)}</span>
    </>
  );
}

/** The craft of one agency by status: a stacked bar, and below it a link for each segment, by the shape of its status. */
export function StatusRow({ name, row, scale, list }: StatusRowProps) {
  const agency = { facet: 'agency', tokens: row.tokens } as const;
  const cells = row.cells.map((cell) => ({
    cell,
    to: toFilteredListPath(list, agency, { facet: 'status', tokens: cell.status.tokens }),
  }));
  const label = row.label ?? name;
  const agencyPath = toFilteredListPath(list, agency);
  const craft = formatCount(row.count, 'craft', 'craft');
  return (
    <li className={`${toRowGrid('divided')} border-b border-hairline py-0.5 @lg:py-0`}>
      <span className="self-center py-0.5">
        {agencyPath === null ? (
          name
        ) : (
          <Link to={agencyPath} title={name} aria-label={`${label}: ${craft}, see the list`}>
            {label}
          </Link>
        )}
      </span>
      <span className={`${MARKS_CELL} min-h-6`}>
        <svg aria-hidden="true" className="absolute inset-0 size-full overflow-visible">
          <GridLines scale={scale} />
        </svg>
        {/* As high as two rows of a texture's icons. */}
        <svg aria-hidden="true" className="absolute inset-0 my-auto h-5 w-full overflow-visible">
          {cells.map(({ cell, to }) => (
            <Segment key={cell.status.key} cell={cell} scale={scale} to={to} />
          ))}
        </svg>
      </span>
      <ul className="order-last col-span-full flex flex-wrap gap-x-3 self-center text-note text-quiet @lg:order-none @lg:col-span-1">
        {cells.map(({ cell, to }) => (
          <li key={cell.status.key}>
            {to === null ? (
              <span
                title={toStatusName(cell.status)}
                className="inline-flex min-h-6 items-center gap-1"
              >
                <span className="sr-only">{toStatusName(cell.status)}</span>
                <StatusLabel {...cell} />
              </span>
            ) : (
              <Link
                to={to}
                aria-label={`${name}, ${toStatusName(cell.status)}: ${formatNumber(cell.count)} craft, see the list`}
                title={toStatusName(cell.status)}
                className="inline-flex min-h-6 min-w-6 items-center gap-1 no-underline hover:text-ink hover:underline"
              >
                <StatusLabel {...cell} />
              </Link>
            )}
          </li>
        ))}
      </ul>
      <span className="figures self-center text-right">{formatNumber(row.count)}</span>
    </li>
  );
}
