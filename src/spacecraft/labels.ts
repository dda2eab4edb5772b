import type { FacetName } from '#catalogue/facet-values.ts';
import type { SortField, SortTerm } from '#catalogue/sort-fields.ts';

/** What columns and orderings are called on screen. */
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
} as const satisfies Record<SortField, string>;

type Directions = { up: string; down: string };

const ALPHABET: Directions = { up: 'A to Z', down: 'Z to A' };
const AMOUNT: Directions = { up: 'fewest first', down: 'most first' };
const LENGTH: Directions = { up: 'shortest first', down: 'longest first' };

/** Directions in the words that fit what is ordered. */
const DIRECTION_LABELS = {
  flights_count: AMOUNT,
  mission_ends_count: AMOUNT,
  time_in_space: LENGTH,
  time_docked: LENGTH,
  fastest_turnaround: LENGTH,
  id: { up: 'lowest first', down: 'highest first' },
  in_space: { up: 'on the ground first', down: 'in space first' },
  name: ALPHABET,
  serial_number: ALPHABET,
  status: ALPHABET,
  spacecraft_config: ALPHABET,
  type: ALPHABET,
  agency: ALPHABET,
} as const satisfies Record<SortField, Directions>;

/** `longest first` */
export function toDirectionLabel({ field, descending }: SortTerm): string {
  return DIRECTION_LABELS[field][descending ? 'down' : 'up'];
}

/** Of figures people ask for the largest first; of names and ids, for the beginning. */
export function isDescendingFirst(field: SortField): boolean {
  return DIRECTION_LABELS[field] !== ALPHABET && field !== 'id';
}

/** What facets are called, and what they mean where the name alone could mislead. */
export const FACETS = {
  status: {
    label: 'Status',
    definition: 'Active means in service, be it on the ground or in space.',
  },
  in_space: {
    label: 'In space',
    definition: 'Where the craft was when the data was recorded, whatever its status.',
  },
  type: { label: 'Type', definition: null },
  agency: { label: 'Agency', definition: null },
  spacecraft_config: { label: 'Configuration', definition: 'The design that the craft is one of.' },
  family: { label: 'Family', definition: 'A line of designs, such as Soyuz or Dragon.' },
  human_rated: {
    label: 'Human-rated',
    definition: 'Whether the design may carry people. Known of few.',
  },
  in_use: { label: 'Design in use', definition: 'Whether craft of the design still fly.' },
  license: {
    label: 'Picture license',
    definition: 'Of the picture that stands for the craft: its own or its configuration’s.',
  },
  is_placeholder: {
    label: 'Placeholder',
    definition: 'A record that stands for a craft that isn’t known yet.',
  },
} as const satisfies Record<FacetName, { label: string; definition: string | null }>;
