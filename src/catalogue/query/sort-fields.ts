/** LL2's five ordering fields, then the other columns of the table. */
export const SORT_FIELDS = [
  'flights_count',
  'time_in_space',
  'time_docked',
  'mission_ends_count',
  'id',
  'name',
  'serial_number',
  'status',
  'in_space',
  'spacecraft_config',
  'type',
  'agency',
  'fastest_turnaround',
  'first_launch',
  'height',
] as const;
export type SortField = (typeof SORT_FIELDS)[number];

export type SortTerm = { field: SortField; descending: boolean };

export function isSortField(text: string): text is SortField {
  return SORT_FIELDS.some((field) => field === text);
}
