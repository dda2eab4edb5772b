import type { TableColumn } from '#paths/list.ts';
import { SORT_LABELS } from '#wording/labels.ts';

/** The labels of a table's columns: of those that lists are ordered by, then of the rest. */
export const COLUMN_LABELS = {
  ...SORT_LABELS,
  image: 'Picture',
  in_use: 'Design still flown',
  human_rated: 'Crewed',
  crew_capacity: 'Crew capacity',
  diameter: 'Diameter',
  payload_capacity: 'Payload',
  maiden_flight: 'Maiden flight',
  flights: 'Flights listed',
} as const satisfies Record<TableColumn, string>;
