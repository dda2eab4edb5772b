/** Every URL of the catalogue: how it's written, and how it's read. Paths leave out the site's base. */

import {
  DEFAULT_QUERY,
  formatQuery,
  parseQuery,
  type QueryNotice,
  type SpacecraftQuery,
} from '#ll2/query.ts';

export const HELP_PATH = '/help';

/** Two layouts of the same rows. */
export type View = 'cards' | 'table';

/** All that a list's URL says: what is asked of the catalogue, and how it's laid out. */
export type ListState = { query: SpacecraftQuery; view: View };

export const DEFAULT_LIST: ListState = { query: DEFAULT_QUERY, view: 'cards' };

/** Reads a list's query string. Never throws: what isn't understood comes back as notices. */
export function parseListSearch(search: string): ListState & { notices: QueryNotice[] } {
  const params = new URLSearchParams(search);
  const value = params.getAll('view').at(-1) ?? '';
  params.delete('view');
  const { query, notices } = parseQuery(params);
  if (value !== '' && value !== 'cards' && value !== 'table') {
    const message = 'Shown as cards: the views are cards and table.';
    notices.push({ parameter: 'view', value, message });
  }
  return { query, view: value === 'table' ? 'table' : DEFAULT_LIST.view, notices };
}

function formatListSearch({ query, view }: ListState): string {
  const layout = view === DEFAULT_LIST.view ? '' : `view=${view}`;
  const search = [formatQuery(query), layout].filter((part) => part !== '').join('&');
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
export function fromFirstRow(list: ListState, change: Partial<SpacecraftQuery>): ListState {
  return { ...list, query: { ...list.query, offset: 0, ...change } };
}

/** The list at the page that holds a position (from 0): where it is, when that page does already. */
export function atPosition(list: ListState, position: number): ListState {
  const { limit, offset } = list.query;
  if (position >= offset && position < offset + limit) return list;
  return { ...list, query: { ...list.query, offset: Math.floor(position / limit) * limit } };
}
