/** A list’s URL. Paths leave out the site’s base. */

import { isPlainSearch } from '#lib/ignored-parameters.ts';
import {
  CATALOGUE_PARAMETERS,
  parseCatalogueParameters,
  toCatalogueQuery,
  toCatalogueValues,
} from '#catalogue/query/catalogue-parameters.ts';
import type { CatalogueQuery } from '#catalogue/query/catalogue-query.ts';
import { SOURCE_NAMES, type SourceName } from '#catalogue/config.ts';
import {
  choice,
  formatParameters,
  listParameter,
  type ParameterTable,
  pickValues,
  type QueryNotice,
  toDefaults,
  type ValuesOf,
  toSearch,
} from '#lib/query-parameters.ts';

export const LIST_PATH = '/spacecraft';

/** Two layouts of the same rows. */
export type View = 'cards' | 'table';

/** The table’s columns by their names in URLs: the usual ones, those to add, and those of `mode=detailed`. */
export const TABLE_COLUMNS = [
  'name',
  'status',
  'spacecraft_config',
  'flights_count',
  'mission_ends_count',
  'time_in_space',
  'time_docked',
  'fastest_turnaround',
  'id',
  'image',
  'serial_number',
  'in_space',
  'type',
  'agency',
  'first_launch',
  'in_use',
  'human_rated',
  'crew_capacity',
  'height',
  'diameter',
  'payload_capacity',
  'maiden_flight',
  'flights',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** The height of the table’s rows. */
const DENSITIES = ['normal', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** `cleared` shows drawings instead of pictures that aren’t cleared for reuse. */
export type Pictures = 'all' | 'cleared';

/** The state in a list’s URL: query and layout. */
export type ListState = {
  query: CatalogueQuery;
  view: View;
  pictures: Pictures;
  /** In order; null means the columns that this device remembers. */
  columns: readonly TableColumn[] | null;
  /** Null means the density that this device remembers. */
  density: Density | null;
  /** Null means the source that this device remembers, or else the site’s. */
  source: SourceName | null;
};

const isTableColumn = (text: string): text is TableColumn =>
  TABLE_COLUMNS.some((column) => column === text);

const columns = listParameter<readonly TableColumn[] | null>({
  default: null,
  hint: `Choose from ${TABLE_COLUMNS.join(', ')}.`,
  parse: (text) => {
    const parts = [...new Set(text.split(','))];
    const known = parts.filter(isTableColumn);
    return {
      // The name is always included: it identifies the row.
      value: known.includes('name') ? known : ['name', ...known],
      unknown: parts.filter((part) => !isTableColumn(part)),
    };
  },
  format: (names) => (names ?? []).join(','),
});

export const PICTURES_PARAMETER = choice(['all', 'cleared'], 'all');

const LAYOUT_PARAMETERS = {
  view: choice(['cards', 'table'], 'cards'),
  pictures: PICTURES_PARAMETER,
  columns,
  density: choice(DENSITIES, null),
  source: choice(SOURCE_NAMES, null),
} satisfies ParameterTable<Omit<ListState, 'query'>>;

export const LIST_PARAMETERS = { ...CATALOGUE_PARAMETERS, ...LAYOUT_PARAMETERS };
type ListValues = ValuesOf<typeof LIST_PARAMETERS>;

export function toListState(values: ListValues): ListState {
  return { query: toCatalogueQuery(values), ...pickValues(LAYOUT_PARAMETERS, values) };
}

/** The inverse of toListState. */
export function toListValues({ query, ...layout }: ListState): ListValues {
  return { ...toCatalogueValues(query), ...layout };
}

export const DEFAULT_LIST: ListState = toListState(toDefaults(LIST_PARAMETERS));

/** What `/` opens: what is in space now, then what was there longest. A bare `/spacecraft` is Launch Library's own answer. */
const FRONT_DOOR: ListState = {
  ...DEFAULT_LIST,
  query: {
    ...DEFAULT_LIST.query,
    ordering: [
      { field: 'in_space', descending: true },
      { field: 'time_in_space', descending: true },
    ],
    limit: 24,
  },
};
export const FRONT_DOOR_PATH = toListPath(FRONT_DOOR);

/** The list that `/` opens. With a query string it is the list of that, which reports invalid parameters. */
export function toFrontDoor(search: string, source: SourceName): string {
  return isPlainSearch(search) && source === 'snapshot' ? FRONT_DOOR_PATH : `${LIST_PATH}${search}`;
}

type ParsedList = ListState & { notices: readonly QueryNotice[] };

function parse(search: string): ParsedList {
  const { values, notices } = parseCatalogueParameters(LIST_PARAMETERS, search);
  return { ...toListState(values), notices };
}

// Each name and picture on a page parses its search: 500 times for 100 rows, at 13 µs each.
let latest = { search: '', list: parse('') };

/** Parses a list’s query string. Never throws: notices report what isn’t understood. */
export function parseListSearch(search: string): ParsedList {
  if (search !== latest.search) latest = { search, list: parse(search) };
  return latest.list;
}

/** The query string of a list, with its question mark; '' for the default list. */
export function formatListSearch(list: ListState): string {
  return toSearch(formatParameters(LIST_PARAMETERS, toListValues(list)));
}

export function toListPath(list: ListState): string {
  return `${LIST_PATH}${formatListSearch(list)}`;
}

/** The list with a changed filter or order, from its first row. */
export function fromFirstRow(list: ListState, change: Partial<CatalogueQuery>): ListState {
  return { ...list, query: { ...list.query, offset: 0, ...change } };
}

/** The list at the page that contains a position (from 0); unchanged if it is on the current page. */
export function atPosition(list: ListState, position: number): ListState {
  const { limit, offset } = list.query;
  if (position >= offset && position < offset + limit) return list;
  return { ...list, query: { ...list.query, offset: Math.floor(position / limit) * limit } };
}
