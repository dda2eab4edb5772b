import type { MissingValue } from '#catalogue/query/missing-values.ts';
import { formatCount } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { type ListState } from '#paths/list.ts';
import { Axis } from '#screens/overview/Axis.tsx';
import { BarRow } from '#screens/overview/BarRow.tsx';
import { Chart } from '#screens/overview/Chart.tsx';
import { ChartTable } from '#screens/overview/ChartTable.tsx';
import type { Metric } from '#screens/overview/metrics.ts';
import { toFilteredListPath } from '#screens/overview/filtered-list-path.ts';
import type { Scale } from '#screens/overview/chart-scales.ts';
import { type FacetTotal, sumByFacet } from '#screens/overview/facet-totals.ts';
import {
  LOGARITHMIC_NOTE,
  formatCoverage,
  formatCoverageNote,
  type ValueFormat,
} from '#screens/overview/chart-text.ts';
import { UnknownNote } from '#screens/overview/UnknownNote.tsx';
import { Missing } from '#ui/Missing.tsx';

const MAX_ROWS = 12;
const FACET = 'spacecraft_config';

type TotalsChartProps = {
  title: string;
  /** The name of the metric: `time in space` */
  figure: string;
  metric: Metric;
  missing: MissingValue;
  format: ValueFormat;
  toScale: (values: readonly number[]) => Scale;
  spacecraft: readonly Spacecraft[];
  list: ListState;
};

type Row = { sum: FacetTotal; name: string };

function toRow(sum: FacetTotal): Row {
  return { sum, name: sum.name ?? 'Configuration not recorded' };
}

/** The total of a metric for each configuration. */
export function TotalsChart(props: TotalsChartProps) {
  const { title, figure, metric, missing, format, toScale, spacecraft, list } = props;
  const { shown, rest, unknown, unknownCraft } = sumByFacet(FACET, metric, spacecraft, MAX_ROWS);
  const rows = shown.map(toRow);
  if (rest !== null) {
    const name = formatCount(rest.groups, 'other configuration', 'other configurations');
    rows.push({ sum: rest.sum, name });
  }
  const scale = toScale(rows.map(({ sum }) => sum.total));
  const lead = 'Each total covers the craft with a known value. “Known for” says how many.';
  const notes: string[] = [];
  if (unknown.length > 0) {
    const groups = formatCount(unknown.length, 'configuration', 'configurations');
    notes.push(
      `${groups} without a known total ${unknown.length === 1 ? 'is' : 'are'} only in the table.`,
    );
  }
  return (
    <Chart
      title={title}
      lead={scale.isLogarithmic ? `${lead} ${LOGARITHMIC_NOTE}` : lead}
      unknown={
        <UnknownNote
          unknown={unknownCraft}
          figure={figure}
          missing={missing}
          spacecraft={spacecraft}
          list={list}
        />
      }
      notes={notes}
      table={
        <ChartTable
          caption={title}
          columns={['Configuration', 'Total', 'Known for']}
          rows={[
            ...rows.map(({ sum, name }) => ({
              key: sum.key,
              name,
              cells: [format.long(sum.total), `${formatCoverage(sum)} craft`],
            })),
            ...unknown.map(toRow).map(({ sum, name }) => ({
              key: sum.key,
              name,
              cells: [<Missing key="none" />, `${formatCoverage(sum)} craft`],
            })),
          ]}
        />
      }
    >
      {rows.length === 0 ? null : (
        <div>
          <Axis scale={scale} layout="noted" noteHeading="Known for" />
          <ol>
            {rows.map(({ sum, name }) => (
              <BarRow
                key={sum.key}
                name={name}
                figure={format.short(sum.total)}
                note={formatCoverageNote(sum)}
                value={sum.total}
                scale={scale}
                label={`${name}: ${format.long(sum.total)}, known for ${formatCoverage(sum)} craft, see the list`}
                to={toFilteredListPath(list, { facet: FACET, tokens: sum.tokens })}
              />
            ))}
          </ol>
        </div>
      )}
    </Chart>
  );
}
