import { type TableColumn } from '#paths/list.ts';
import { SORT_LABELS } from '#wording/labels.ts';

/** What the table's columns are called: those it can be ordered by, and the rest. */
export const COLUMN_LABELS = {
  ...SORT_LABELS,
  image: 'Image',
  in_use: 'Configuration in use',
  human_rated: 'Human-rated',
  crew_capacity: 'Crew capacity',
  height: 'Height',
  diameter: 'Diameter',
  payload_capacity: 'Payload',
  maiden_flight: 'Maiden flight',
  flights: 'Flights listed',
} as const satisfies Record<TableColumn, string>;
