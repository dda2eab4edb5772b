import { facetValuesOf, type FacetValueName } from '#catalogue/engine/facet-values.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import type { MissingValue } from '#catalogue/query/missing-values.ts';
import { formatNumber } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { ListState } from '#paths/list.ts';
import { Axis } from '#screens/overview/Axis.tsx';
import { BarRow } from '#screens/overview/BarRow.tsx';
import { Chart } from '#screens/overview/Chart.tsx';
import { toCountScale } from '#screens/overview/chart-scales.ts';
import { ChartTable } from '#screens/overview/ChartTable.tsx';
import { toFilteredListPath } from '#screens/overview/filtered-list-path.ts';
import { UnknownNote } from '#screens/overview/UnknownNote.tsx';

/** ESA alone has twenty countries. */
const MAX_ROWS = 8;

type FacetCount = FacetValueName & { count: number };

/** The number of craft of each facet value; one of several values counts for each. */
function countByFacet(facet: FacetName, spacecraft: readonly Spacecraft[]): FacetCount[] {
  const counts = new Map<string, FacetCount>();
  for (const value of spacecraft.flatMap((one) => facetValuesOf(facet, one))) {
    counts.set(value.token, { ...value, count: (counts.get(value.token)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

type CountChartProps = {
  title: string;
  lead: string;
  facet: FacetName;
  /** What a row is, as a heading: `Country` */
  heading: string;
  order: 'by value' | 'most first';
  /** What craft in no row lack: `first flight` */
  figure: string;
  missing: MissingValue | null;
  spacecraft: readonly Spacecraft[];
  list: ListState;
};

/** The number of craft of each value of a facet. */
export function CountChart(props: CountChartProps) {
  const { title, lead, facet, heading, order, figure, missing, spacecraft, list } = props;
  const rows = countByFacet(facet, spacecraft).toSorted(
    (a, b) =>
      (order === 'most first' ? b.count - a.count : 0) || a.name.localeCompare(b.name, 'en'),
  );
  const shown = rows.slice(0, MAX_ROWS);
  const others = rows.length - shown.length;
  const scale = toCountScale(rows.map(({ count }) => count));
  const unknown = spacecraft.filter((one) => facetValuesOf(facet, one).length === 0).length;
  return (
    <Chart
      title={title}
      lead={lead}
      notes={others === 0 ? [] : [`${formatNumber(others)} more are in the table.`]}
      unknown={
        <UnknownNote
          unknown={unknown}
          figure={figure}
          missing={missing}
          spacecraft={spacecraft}
          list={list}
        />
      }
      table={
        rows.length === 0 ? null : (
          <ChartTable
            caption={`${title}, in craft`}
            columns={[heading, 'Craft']}
            rows={rows.map(({ token, name, count }) => ({
              key: token,
              name,
              cells: [formatNumber(count)],
            }))}
          />
        )
      }
    >
      {rows.length === 0 ? null : (
        <div>
          <Axis scale={scale} />
          <ol>
            {shown.map(({ token, name, count }) => (
              <BarRow
                key={token}
                name={name}
                figure={formatNumber(count)}
                value={count}
                scale={scale}
                label={`${name}: ${formatNumber(count)} craft, see the list`}
                to={toFilteredListPath(list, { facet, tokens: [token] })}
              />
            ))}
          </ol>
        </div>
      )}
    </Chart>
  );
}
