import type { SortField, SortTerm } from '#catalogue/query/sort-fields.ts';
import type { Mode } from '#ll2/query.ts';
import { TABLE_COLUMNS, type TableColumn } from '#paths/list.ts';

/** `narrow`: a phone, where only the name and the next columns are in view. `medium`: a tablet, or half a screen. */
export type TableWidth = 'narrow' | 'medium' | 'wide';

const FIGURES = [
  'flights_count',
  'mission_ends_count',
  'time_in_space',
  'time_docked',
  'fastest_turnaround',
] as const satisfies readonly TableColumn[];

/** Where the configuration isn't a column, it is under the name. */
const USUAL: Record<TableWidth, readonly TableColumn[]> = {
  narrow: ['name', ...FIGURES, 'status', 'agency'],
  medium: ['name', 'status', ...FIGURES],
  wide: ['name', 'status', 'spacecraft_config', ...FIGURES, 'id'],
};

const DETAILED = TABLE_COLUMNS.slice(TABLE_COLUMNS.indexOf('in_use'));

/** The columns that only records of `mode=detailed` have data for. */
export const needsDetails = (column: TableColumn) =>
  column === 'first_launch' || (column !== 'in_use' && DETAILED.includes(column));

/**
 * The column that the table marks as ordered: the first sort key. Whether a craft is in space shows as its status, so
 * the next key has precedence over it. Null for Launch Library's own order.
 */
export function toOrderedColumn(ordering: readonly SortTerm[]): SortTerm | null {
  return ordering.find(({ field }) => field !== 'in_space') ?? ordering[0] ?? null;
}

/** The columns for who hasn't chosen any. They include the ordered one; on a phone it is beside the name. */
export function toDefaultColumns(
  width: TableWidth,
  mode: Mode,
  ordered: SortField | null,
): readonly TableColumn[] {
  const usual = USUAL[width];
  const columns = mode === 'detailed' ? [...usual, ...DETAILED] : usual;
  if (ordered === null || ordered === 'name') return columns;
  const isIncluded = columns.includes(ordered);
  if (isIncluded && width !== 'narrow') return columns;
  const others = columns.filter((column) => column !== ordered);
  return others.toSpliced(width === 'narrow' ? 1 : others.indexOf('flights_count'), 0, ordered);
}

/** What is under a craft's name: what has no column, on small screens the configuration rather than the serial number. */
export type NameDetail = 'serial_number' | 'configuration' | 'configuration and agency' | null;

export function toNameDetail(width: TableWidth, columns: readonly TableColumn[]): NameDetail {
  if (width !== 'wide' && !columns.includes('spacecraft_config')) {
    return columns.includes('agency') ? 'configuration' : 'configuration and agency';
  }
  return columns.includes('serial_number') ? null : 'serial_number';
}
