import type { SortField } from '#catalogue/query/sort-fields.ts';

/** Columns on screen, and the fields that lists are ordered by. */
export const SORT_LABELS = {
  flights_count: 'Flights',
  time_in_space: 'Time in space',
  time_docked: 'Time docked',
  mission_ends_count: 'Missions ended',
  id: 'ID',
  name: 'Name',
  serial_number: 'Serial number',
  status: 'Status',
  in_space: 'In space',
  spacecraft_config: 'Configuration',
  type: 'Type',
  agency: 'Agency',
  fastest_turnaround: 'Fastest turnaround',
  first_launch: 'First launch',
  height: 'Height',
} as const satisfies Record<SortField, string>;
