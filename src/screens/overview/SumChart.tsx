import { formatCount } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { type ListState } from '#paths/list.ts';
import { Axis } from '#screens/overview/Axis.tsx';
import { BarRow } from '#screens/overview/BarRow.tsx';
import { Chart } from '#screens/overview/Chart.tsx';
import { FigureTable } from '#screens/overview/FigureTable.tsx';
import type { Measure } from '#screens/overview/measures.ts';
import { toNarrowedPath } from '#screens/overview/narrowed-path.ts';
import type { Scale } from '#screens/overview/scales.ts';
import { type Sum, toSums } from '#screens/overview/sums.ts';
import {
  LOGARITHMIC_NOTE,
  toCoverage,
  toUnknownSentence,
  type Wording,
} from '#screens/overview/words.ts';
import { Missing } from '#ui/Missing.tsx';

const MOST_SHOWN = 20;
const FACET = 'spacecraft_config';

type SumChartProps = {
  title: string;
  /** What is added up: `time in space` */
  figure: string;
  measure: Measure;
  wording: Wording;
  toScale: (values: readonly number[]) => Scale;
  spacecraft: readonly Spacecraft[];
  list: ListState;
};

type Row = { sum: Sum; name: string };

function toRow(sum: Sum): Row {
  return { sum, name: sum.name ?? 'Configuration not recorded' };
}

/** A figure of all craft of each configuration together. */
export function SumChart(props: SumChartProps) {
  const { title, figure, measure, wording, toScale, spacecraft, list } = props;
  const { shown, rest, unknown, unknownCraft } = toSums(FACET, measure, spacecraft, MOST_SHOWN);
  const rows = shown.map(toRow);
  if (rest !== null) {
    const name = formatCount(rest.groups, 'other configuration', 'other configurations');
    rows.push({ sum: rest.sum, name });
  }
  const scale = toScale(rows.map(({ sum }) => sum.total));
  const lead = 'Added up over the craft of which it is known, which are counted beside it.';
  const notes = [toUnknownSentence(unknownCraft, spacecraft.length, figure)];
  if (unknown.length > 0) {
    const groups = formatCount(unknown.length, 'configuration', 'configurations');
    notes.push(`${groups} without a known sum ${unknown.length === 1 ? 'has' : 'have'} no row.`);
  }
  return (
    <Chart
      title={title}
      lead={scale.isLogarithmic ? `${lead} ${LOGARITHMIC_NOTE}` : lead}
      notes={notes}
      table={
        <FigureTable
          caption={title}
          columns={['Configuration', 'Sum', 'Known of']}
          rows={[
            ...rows.map(({ sum, name }) => ({
              key: sum.key,
              name,
              cells: [wording.toWords(sum.total), `${toCoverage(sum)} craft`],
            })),
            ...unknown.map(toRow).map(({ sum, name }) => ({
              key: sum.key,
              name,
              cells: [<Missing key="none" />, `${toCoverage(sum)} craft`],
            })),
          ]}
        />
      }
    >
      {rows.length === 0 ? null : (
        <div>
          <Axis scale={scale} noteHeading="Known of" />
          <ol>
            {rows.map(({ sum, name }) => (
              <BarRow
                key={sum.key}
                name={name}
                figure={wording.toShort(sum.total)}
                note={
                  <>
                    {toCoverage(sum)}
                    <span className="@lg:hidden"> craft</span>
                  </>
                }
                value={sum.total}
                scale={scale}
                label={`${name}: ${wording.toWords(sum.total)}, known of ${toCoverage(sum)} craft, see the list`}
                to={toNarrowedPath(list, { facet: FACET, tokens: sum.tokens })}
              />
            ))}
          </ol>
        </div>
      )}
    </Chart>
  );
}
