/** Every URL of the catalogue: how it's written, and how it's read. Paths leave out the site's base. */

import {
  type CatalogueQuery,
  DEFAULT_CATALOGUE_QUERY,
  formatCatalogueQuery,
  parseCatalogueQuery,
} from '#catalogue/catalogue-query.ts';
import type { QueryNotice } from '#ll2/query.ts';

export const HELP_PATH = '/help';
export const CREDITS_PATH = '/credits';

/** Two layouts of the same rows. */
export type View = 'cards' | 'table';

/** `cleared` shows drawings in place of pictures that aren't cleared for reuse. */
export type Pictures = 'all' | 'cleared';

/** All that a list's URL says: what is asked of the catalogue, and how it's laid out. */
export type ListState = { query: CatalogueQuery; view: View; pictures: Pictures };

export const DEFAULT_LIST: ListState = {
  query: DEFAULT_CATALOGUE_QUERY,
  view: 'cards',
  pictures: 'all',
};

type ParsedList = ListState & { notices: readonly QueryNotice[] };

/** Takes from the parameters one of two words, the first of which is the default. */
function takeChoice<Word extends string>(
  params: URLSearchParams,
  parameter: string,
  [usual, other]: readonly [Word, Word],
): { choice: Word; notices: QueryNotice[] } {
  const value = params.getAll(parameter).at(-1) ?? '';
  params.delete(parameter);
  if (value === other) return { choice: other, notices: [] };
  const message = `Taken as ${usual}: the parameter takes ${usual} or ${other}.`;
  return {
    choice: usual,
    notices: value === '' || value === usual ? [] : [{ parameter, value, message }],
  };
}

function parse(search: string): ParsedList {
  const params = new URLSearchParams(search);
  const view = takeChoice(params, 'view', ['cards', 'table']);
  const pictures = takeChoice(params, 'pictures', ['all', 'cleared']);
  const { query, notices } = parseCatalogueQuery(params);
  return {
    query,
    view: view.choice,
    pictures: pictures.choice,
    notices: [...notices, ...view.notices, ...pictures.notices],
  };
}

let lastParsed: { search: string; list: ParsedList } | null = null;

/** Reads a list's query string. Never throws: what isn't understood comes back as notices. */
export function parseListSearch(search: string): ParsedList {
  // Every card and cell of a page asks for the same one.
  if (lastParsed?.search !== search) lastParsed = { search, list: parse(search) };
  return lastParsed.list;
}

function formatListSearch({ query, view, pictures }: ListState): string {
  const search = [
    formatCatalogueQuery(query),
    view === DEFAULT_LIST.view ? '' : `view=${view}`,
    pictures === DEFAULT_LIST.pictures ? '' : `pictures=${pictures}`,
  ]
    .filter((part) => part !== '')
    .join('&');
  return search === '' ? '' : `?${search}`;
}

export function toListPath(list: ListState): string {
  return `/spacecraft${formatListSearch(list)}`;
}

/** One spacecraft's page. It carries the list the reader came from, for "previous", "next" and "back". */
export function toSpacecraftPath(id: number, list: ListState): string {
  return `/spacecraft/${id}${formatListSearch(list)}`;
}

/** The id in a spacecraft's URL; null when it can't be one. */
export function parseSpacecraftId(text: string): number | null {
  const id = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(id) ? id : null;
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
