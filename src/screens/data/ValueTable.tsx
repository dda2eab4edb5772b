import { useQuery } from '@tanstack/react-query';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';
import { formatDate, formatNumber } from '#lib/format.ts';
import { DEFAULT_LIST, fromFirstRow, toListPath } from '#paths/list.ts';
import type { KnownBy } from '#screens/data/value-counts.ts';
import { useSource } from '#source/DataContext.tsx';
import { SNAPSHOT_FRESHNESS } from '#source/queries.ts';
import { Link } from '#ui/Link.tsx';
import { ScrollRegion } from '#ui/ScrollRegion.tsx';

const HEAD = 'px-2 py-1 text-right font-normal last:pr-0';
const CELL = 'figures px-2 py-1 text-right last:pr-0';

type Column = { by: KnownBy; heading: string };

/** A snapshot's values are all Launch Library's own, so that these columns would repeat the total. */
function toColumns({ basis, recorded }: Provenance): Column[] {
  if (basis.length === 0) return [];
  return [
    { by: 'current', heading: `Seen ${formatDate(recorded)}` },
    { by: 'earlier', heading: 'Seen earlier' },
    { by: 'computed', heading: 'Computed' },
    { by: 'source', heading: 'Other source' },
    { by: 'inferred', heading: 'Concluded' },
  ];
}

const toMissingPath = (missing: string) =>
  toListPath(
    fromFirstRow(DEFAULT_LIST, {
      facets: { ...DEFAULT_LIST.query.facets, missing: [missing] },
      limit: 24,
    }),
  );

/** How many craft have each value, how it is known, and a link to those without. */
export function ValueTable({ provenance }: { provenance: Provenance }) {
  const source = useSource();
  const { data: values = [] } = useQuery({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'value counts'],
    queryFn: async () => {
      const [{ countValues }, all, summary] = await Promise.all([
        import('#screens/data/value-counts.ts'),
        source.all(DEFAULT_CATALOGUE_QUERY),
        source.summary(),
      ]);
      return countValues(all, summary.provenance);
    },
  });
  const columns = toColumns(provenance);
  if (values.length === 0) return null;
  return (
    <>
      {columns.length === 0 ? null : (
        <p>
          Craft with each value, by how it is known: seen at Launch Library on the catalogue’s date
          or earlier, computed from the craft’s flights, taken from another source, or concluded
          from its name, its picture or its design.
        </p>
      )}
      <ScrollRegion label="Recorded values" className="overflow-x-auto">
        <table className="w-full border-collapse text-note wrap-break-word">
          <caption className="sr-only">Craft with each value</caption>
          <thead>
            <tr className="border-b border-edge align-bottom text-quiet">
              <th scope="col" className="py-1 pr-2 text-left font-normal">
                Value
              </th>
              <th scope="col" className={HEAD}>
                Known
              </th>
              <th scope="col" className={HEAD}>
                Not recorded
              </th>
              {columns.map(({ by, heading }) => (
                <th key={by} scope="col" className={HEAD}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {values.map(({ label, missing, known, unknown, by }) => (
              <tr key={missing} className="border-b border-hairline">
                <th
                  scope="row"
                  className="py-1 pr-2 text-left text-body font-normal whitespace-nowrap"
                >
                  {label}
                </th>
                <td className={`${CELL} text-body font-bold`}>{formatNumber(known)}</td>
                <td className={CELL}>
                  {unknown === 0 ? (
                    '0'
                  ) : (
                    <Link
                      to={toMissingPath(missing)}
                      aria-label={`${formatNumber(unknown)} craft without a recorded ${label.toLowerCase()}, see the list`}
                      className="inline-flex min-h-6 min-w-6 items-center justify-end"
                    >
                      {formatNumber(unknown)}
                    </Link>
                  )}
                </td>
                {columns.map((column) => (
                  <td
                    key={column.by}
                    className={`${CELL} ${by[column.by] === 0 ? 'text-quiet' : ''}`}
                  >
                    {by[column.by] === 0 ? '–' : formatNumber(by[column.by])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
