import { formatCount, formatNumber } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { type ListState } from '#paths/list.ts';
import { Axis } from '#screens/overview/Axis.tsx';
import { Chart } from '#screens/overview/Chart.tsx';
import { ChartTable } from '#screens/overview/ChartTable.tsx';
import { toCountScale } from '#screens/overview/chart-scales.ts';
import { toFilteredListPath } from '#screens/overview/filtered-list-path.ts';
import {
  type AgencyRow,
  type Status,
  toStatusByAgency,
  toStatusName,
} from '#screens/overview/status-by-agency.ts';
import { StatusPatterns } from '#screens/overview/StatusPatterns.tsx';
import { StatusRow } from '#screens/overview/StatusRow.tsx';
import { UnknownNote } from '#screens/overview/UnknownNote.tsx';
import { StatusBadge } from '#spacecraft/StatusBadge.tsx';
import { Link } from '#ui/Link.tsx';

const MAX_ROWS = 12;
const TITLE = 'Status by agency';

type Props = { spacecraft: readonly Spacecraft[]; list: ListState };

function toName({ name, agencies }: AgencyRow): string {
  if (agencies > 1) return formatCount(agencies, 'other agency', 'other agencies');
  return name ?? 'Agency not recorded';
}

/** The statuses' shapes in words, each with its number of craft in all rows. */
function StatusLegend({ statuses, spacecraft, list }: Props & { statuses: readonly Status[] }) {
  return (
    <ul aria-label="Statuses" className="flex flex-wrap gap-x-5 pb-1 text-note">
      {statuses.map((status) => {
        const name = toStatusName(status);
        const count = spacecraft.filter((one) => one.status?.id === status.status?.id).length;
        const to = toFilteredListPath(list, { facet: 'status', tokens: status.tokens });
        return (
          <li key={status.key} className="inline-flex min-h-6 items-center gap-1.5">
            {status.status === null ? '– Not recorded' : <StatusBadge status={status.status} />}
            {to === null ? (
              <span className="figures">{formatNumber(count)}</span>
            ) : (
              <Link
                to={to}
                aria-label={`${name}: ${formatNumber(count)} craft, see the list`}
                className="figures inline-flex min-h-6 min-w-6 items-center"
              >
                {formatNumber(count)}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The number of craft in each status, by agency. */
export function StatusChart({ spacecraft, list }: Props) {
  const { statuses, rows } = toStatusByAgency(spacecraft, MAX_ROWS);
  const scale = toCountScale(rows.map(({ count }) => count));
  const unknown = spacecraft.filter(({ status }) => status === null).length;
  return (
    <Chart
      title={TITLE}
      lead="Craft in this view, by agency of their configuration."
      unknown={
        <UnknownNote
          unknown={unknown}
          figure="status"
          missing="status"
          spacecraft={spacecraft}
          list={list}
        />
      }
      notes={[]}
      table={
        <ChartTable
          caption={`${TITLE}, in craft`}
          columns={['Agency', ...statuses.map(toStatusName), 'All']}
          rows={rows.map((row) => ({
            key: row.key,
            name: toName(row),
            cells: [
              ...statuses.map(({ key }) =>
                formatNumber(row.cells.find((cell) => cell.status.key === key)?.count ?? 0),
              ),
              formatNumber(row.count),
            ],
          }))}
        />
      }
    >
      <div>
        <StatusPatterns />
        <StatusLegend statuses={statuses} spacecraft={spacecraft} list={list} />
        <Axis scale={scale} layout="divided" />
        <ol>
          {rows.map((row) => (
            <StatusRow key={row.key} name={toName(row)} row={row} scale={scale} list={list} />
          ))}
        </ol>
      </div>
    </Chart>
  );
}
