import type { OrderingField, OrderingTerm } from '#ll2/ordering.ts';

export const ORDERING_LABELS = {
  flights_count: 'Flights',
  time_in_space: 'Time in space',
  time_docked: 'Time docked',
  mission_ends_count: 'Missions ended',
  id: 'ID',
} as const satisfies Record<OrderingField, string>;

/** Directions in the words that fit what is ordered. */
const DIRECTION_LABELS = {
  flights_count: { up: 'fewest first', down: 'most first' },
  time_in_space: { up: 'shortest first', down: 'longest first' },
  time_docked: { up: 'shortest first', down: 'longest first' },
  mission_ends_count: { up: 'fewest first', down: 'most first' },
  id: { up: 'lowest first', down: 'highest first' },
} as const satisfies Record<OrderingField, { up: string; down: string }>;

/** `longest first` */
export function toDirectionLabel({ field, descending }: OrderingTerm): string {
  return DIRECTION_LABELS[field][descending ? 'down' : 'up'];
}
