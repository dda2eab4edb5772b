import type { SortField, SortTerm } from '#catalogue/query/sort-fields.ts';

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
