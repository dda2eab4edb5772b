import { formatCount, formatNumber } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { type ListState } from '#paths/list.ts';
import { Axis } from '#screens/overview/Axis.tsx';
import { Chart } from '#screens/overview/Chart.tsx';
import { ChartTable } from '#screens/overview/ChartTable.tsx';
import { toCountScale } from '#screens/overview/chart-scales.ts';
import {
  type AgencyRow,
  toStatusByAgency,
  toStatusName,
} from '#screens/overview/status-by-agency.ts';
import { StatusPatterns } from '#screens/overview/StatusPatterns.tsx';
import { StatusRow } from '#screens/overview/StatusRow.tsx';
import { formatUnknownNote } from '#screens/overview/chart-text.ts';

const MAX_ROWS = 20;
const TITLE = 'Status by agency';

function toName({ name, agencies }: AgencyRow): string {
  if (agencies > 1) return formatCount(agencies, 'other agency', 'other agencies');
  return name ?? 'Agency not recorded';
}

/** The number of craft in each status, by agency. */
export function StatusChart({
  spacecraft,
  list,
}: {
  spacecraft: readonly Spacecraft[];
  list: ListState;
}) {
  const { statuses, rows } = toStatusByAgency(spacecraft, MAX_ROWS);
  const scale = toCountScale(rows.map(({ count }) => count));
  const unknown = spacecraft.filter(({ status }) => status === null).length;
  return (
    <Chart
      title={TITLE}
      lead="Craft in this view, by agency of their configuration."
      notes={[formatUnknownNote(unknown, spacecraft.length, 'status')]}
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
        <Axis scale={scale} />
        <ol>
          {rows.map((row) => (
            <StatusRow key={row.key} name={toName(row)} row={row} scale={scale} list={list} />
          ))}
        </ol>
      </div>
    </Chart>
  );
}
