import { toCraftName } from '#ll2/craft-name.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { ListState, TableColumn } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';
import { CatalogueLink } from '#screens/embed/CatalogueLink.tsx';
import { CELLS, FIGURE_COLUMNS } from '#screens/embed/table-cells.tsx';
import { ImagePriority } from '#spacecraft/ImagePriority.tsx';
import { ScrollRegion } from '#ui/ScrollRegion.tsx';
import { COLUMN_LABELS } from '#wording/column-labels.ts';

/** As many as fit beside each other in most pages. */
const DEFAULT_COLUMNS: readonly TableColumn[] = [
  'name',
  'status',
  'spacecraft_config',
  'flights_count',
  'time_in_space',
];

const toSides = (column: TableColumn) =>
  `px-2 first:pl-0 ${FIGURE_COLUMNS.has(column) ? 'text-right' : 'text-left'}`;

type EmbedTableProps = {
  spacecraft: readonly Spacecraft[];
  list: ListState;
  /** The list in words. */
  label: string;
};

/** A list's craft in a table of the URL's columns, which scrolls sideways where they don't fit. */
export function EmbedTable({ spacecraft, list, label }: EmbedTableProps) {
  const columns = list.columns ?? DEFAULT_COLUMNS;
  return (
    <ImagePriority spacecraft={spacecraft}>
      <ScrollRegion
        label="Spacecraft table"
        className="relative overflow-x-auto border-y border-edge"
      >
        <table className="w-full text-note/[1.3]">
          <caption className="sr-only">{label}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={`border-b border-edge py-1.5 align-bottom ${toSides(column)}`}
                >
                  {COLUMN_LABELS[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {spacecraft.map((craft) => (
              <tr key={craft.id} className="border-b border-hairline last:border-0">
                {columns.map((column) =>
                  column === 'name' ? (
                    <th
                      key={column}
                      scope="row"
                      className={`min-w-36 py-1 font-normal ${toSides(column)}`}
                    >
                      <CatalogueLink
                        to={toSpacecraftPath(craft.id, list)}
                        translate="no"
                        className="inline-flex min-h-6 items-center font-bold"
                      >
                        {toCraftName(craft)}
                      </CatalogueLink>
                    </th>
                  ) : (
                    <td
                      key={column}
                      className={`figures py-1 whitespace-nowrap ${toSides(column)}`}
                    >
                      {CELLS[column](craft)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </ImagePriority>
  );
}
