import type { SortField, SortTerm } from '#catalogue/query/sort-fields.ts';

/** Columns and orderings on screen. */
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

type Directions = { up: string; down: string };

const ALPHABETICAL: Directions = { up: 'A to Z', down: 'Z to A' };
const AMOUNT: Directions = { up: 'fewest first', down: 'most first' };
const LENGTH: Directions = { up: 'shortest first', down: 'longest first' };

const DIRECTION_LABELS = {
  flights_count: AMOUNT,
  mission_ends_count: AMOUNT,
  time_in_space: LENGTH,
  time_docked: LENGTH,
  fastest_turnaround: LENGTH,
  first_launch: { up: 'earliest first', down: 'latest first' },
  height: { up: 'smallest first', down: 'largest first' },
  id: { up: 'lowest first', down: 'highest first' },
  in_space: { up: 'on the ground first', down: 'in space first' },
  name: ALPHABETICAL,
  serial_number: ALPHABETICAL,
  status: ALPHABETICAL,
  spacecraft_config: ALPHABETICAL,
  type: ALPHABETICAL,
  agency: ALPHABETICAL,
} as const satisfies Record<SortField, Directions>;

/** `longest first` */
export function toDirectionLabel({ field, descending }: SortTerm): string {
  return DIRECTION_LABELS[field][descending ? 'down' : 'up'];
}

/** Whether a first click sorts in descending order: people want the largest figures, but the first names and ids. */
export function isDescendingFirst(field: SortField): boolean {
  return DIRECTION_LABELS[field] !== ALPHABETICAL && field !== 'id';
}
