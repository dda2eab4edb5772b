import { type CatalogueQuery, DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-query.ts';
import {
  formatCatalogueQuery,
  parseCatalogueQuery,
} from '#catalogue/query/catalogue-query-codec.ts';
import type { QueryNotice } from '#ll2/query-notice.ts';
import { SOURCE_NAMES, type SourceName } from '#catalogue/config.ts';
import { withoutRepeats } from '#ll2/without-repeats.ts';
import { takeChoice, takeOptional } from '#paths/take-choice.ts';

/** A list's URL: how it's written, and how it's read. Paths leave out the site's base. */

export const LIST_PATH = '/spacecraft';

/** Two layouts of the same rows. */
export type View = 'cards' | 'table';

/** Columns of the table, by the names that a URL has for them. */
export const TABLE_COLUMNS = [
  'image',
  'name',
  'serial_number',
  'status',
  'in_space',
  'spacecraft_config',
  'type',
  'agency',
  'flights_count',
  'mission_ends_count',
  'time_in_space',
  'time_docked',
  'fastest_turnaround',
  'id',
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

/** How close the rows of the table stand. */
const DENSITIES = ['normal', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** `cleared` shows drawings in place of pictures that aren't cleared for reuse. */
export type Pictures = 'all' | 'cleared';

/** All that a list's URL says: what is asked of the catalogue, and how it's laid out. */
export type ListState = {
  query: CatalogueQuery;
  view: View;
  pictures: Pictures;
  /** Columns in their order; null leaves them to what this device remembers. */
  columns: readonly TableColumn[] | null;
  /** Null likewise. */
  density: Density | null;
  /** Who answers; null leaves it to what this device remembers, or to the site. */
  source: SourceName | null;
};

export const DEFAULT_LIST: ListState = {
  query: DEFAULT_CATALOGUE_QUERY,
  view: 'cards',
  pictures: 'all',
  columns: null,
  density: null,
  source: null,
};

type ParsedList = ListState & { notices: readonly QueryNotice[] };

const isTableColumn = (text: string): text is TableColumn =>
  TABLE_COLUMNS.some((column) => column === text);

/** Takes the columns. The name is always one: without it a row is nobody's. */
function takeColumns(params: URLSearchParams): {
  columns: readonly TableColumn[] | null;
  notices: QueryNotice[];
} {
  const value = params.get('columns') ?? '';
  params.delete('columns');
  if (value === '') return { columns: null, notices: [] };
  const parts = [...new Set(value.split(','))];
  const columns = parts.filter(isTableColumn);
  const unknown = parts.filter((part) => !isTableColumn(part));
  const message = `Dropped ${unknown.join(', ')}: the columns are ${TABLE_COLUMNS.join(', ')}.`;
  return {
    columns: columns.includes('name') ? columns : ['name', ...columns],
    notices: unknown.length === 0 ? [] : [{ parameter: 'columns', value, message }],
  };
}

function parse(search: string): ParsedList {
  const { params, notices: repeats } = withoutRepeats(new URLSearchParams(search));
  const view = takeChoice(params, 'view', ['cards', 'table']);
  const pictures = takeChoice(params, 'pictures', ['all', 'cleared']);
  const columns = takeColumns(params);
  const density = takeOptional(params, 'density', DENSITIES);
  const source = takeOptional(params, 'source', SOURCE_NAMES);
  const { query, notices } = parseCatalogueQuery(params);
  return {
    query,
    view: view.choice,
    pictures: pictures.choice,
    columns: columns.columns,
    density: density.choice,
    source: source.choice,
    notices: [
      ...repeats,
      ...notices,
      ...view.notices,
      ...pictures.notices,
      ...columns.notices,
      ...density.notices,
      ...source.notices,
    ],
  };
}

/** Of the views that a page goes back and forth between. */
const KEPT = 8;
const parsed = new Map<string, ParsedList>();

/** Reads a list's query string. Never throws: what isn't understood comes back as notices. */
export function parseListSearch(search: string): ParsedList {
  // Every card and cell of a page asks for the same one.
  const list = parsed.get(search) ?? parse(search);
  if (parsed.size === KEPT) parsed.clear();
  parsed.set(search, list);
  return list;
}

/** The query string of a list, with its question mark; nothing for the default list. */
export function formatListSearch(list: ListState): string {
  const { query, view, pictures, columns, density, source } = list;
  const search = [
    formatCatalogueQuery(query),
    view === DEFAULT_LIST.view ? '' : `view=${view}`,
    pictures === DEFAULT_LIST.pictures ? '' : `pictures=${pictures}`,
    columns === null ? '' : `columns=${columns.join(',')}`,
    density === null ? '' : `density=${density}`,
    source === null ? '' : `source=${source}`,
  ]
    .filter((part) => part !== '')
    .join('&');
  return search === '' ? '' : `?${search}`;
}

export function toListPath(list: ListState): string {
  return `${LIST_PATH}${formatListSearch(list)}`;
}

/** The same list from its first row on: what any change of filter or order leads to. */
export function fromFirstRow(list: ListState, change: Partial<CatalogueQuery>): ListState {
  return { ...list, query: { ...list.query, offset: 0, ...change } };
}

/** The list at the page that holds a position (from 0): where it is, when that page does already. */
export function atPosition(list: ListState, position: number): ListState {
  const { limit, offset } = list.query;
  if (position >= offset && position < offset + limit) return list;
  return { ...list, query: { ...list.query, offset: Math.floor(position / limit) * limit } };
}
