/** An embed’s URL: what another site’s page shows of the catalogue. Paths leave out the site’s base. */

import { parseCatalogueParameters } from '#catalogue/query/catalogue-parameters.ts';
import type { CatalogueQuery } from '#catalogue/query/catalogue-query.ts';
import {
  choice,
  formatParameters,
  parameter,
  type ParameterTable,
  pickValues,
  type QueryNotice,
  toSearch,
} from '#lib/query-parameters.ts';
import {
  DEFAULT_LIST,
  LIST_PARAMETERS,
  type ListState,
  toListState,
  toListValues,
} from '#paths/list.ts';
import { parseSpacecraftId } from '#paths/spacecraft.ts';

/** `card` and `clock` show one craft, the others a list. */
export type EmbedShow = 'cards' | 'table' | 'card' | 'clock';

export const EMBED_THEMES = ['paper', 'night'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

type EmbedOptions = {
  show: EmbedShow;
  /** The craft of a card or a clock. */
  id: number | null;
  /** Null means the device’s theme. */
  theme: EmbedTheme | null;
};

export type EmbedState = EmbedOptions & {
  /** The craft of cards or a table, and the columns of the table. The list’s own layout and source are ignored. */
  list: ListState;
};

export const EMBED_PATH = '/embed';

const OPTION_PARAMETERS: ParameterTable<EmbedOptions> = {
  show: choice<EmbedShow, EmbedShow>(['cards', 'table', 'card', 'clock'], 'cards'),
  id: parameter<number | null>({
    default: null,
    accepts: 'the id of a spacecraft, a whole number',
    parse: parseSpacecraftId,
    format: (id) => String(id ?? ''),
  }),
  theme: choice<EmbedTheme, null>(EMBED_THEMES, null),
};

const EMBED_PARAMETERS = { ...LIST_PARAMETERS, ...OPTION_PARAMETERS };

export const isOfOneCraft = (show: EmbedShow) => show === 'card' || show === 'clock';

/** Parses an embed's query string. Never throws: notices report what isn't understood. */
export function parseEmbedSearch(search: string): EmbedState & { notices: QueryNotice[] } {
  const { values, notices } = parseCatalogueParameters(EMBED_PARAMETERS, search);
  const options = pickValues(OPTION_PARAMETERS, values);
  const state = { list: toListState(values), ...options, notices };
  const { show, id } = options;
  if (id === null || isOfOneCraft(show)) return state;
  const message = 'Ignored: only a card and a clock show one craft.';
  return {
    ...state,
    id: null,
    notices: [...notices, { parameter: 'id', value: String(id), message }],
  };
}

/** The inverse of parseEmbedSearch, with its question mark. */
export function formatEmbedSearch({ list, ...options }: EmbedState): string {
  return toSearch(formatParameters(EMBED_PARAMETERS, { ...toListValues(list), ...options }));
}

/** The query of an embedded list. A table may have columns for which the records need their details. */
export function toEmbedQuery({ list: { query }, show }: EmbedState): CatalogueQuery {
  return show === 'table' ? { ...query, mode: 'detailed' } : query;
}

/** The list as an embed shows it, as cards or as a table. */
export function toListEmbedPath(list: ListState): string {
  return `${EMBED_PATH}${formatEmbedSearch({
    list: { ...list, view: 'cards', density: null, source: null },
    show: list.view,
    id: null,
    theme: null,
  })}`;
}

/** One craft as an embed shows it. */
export function toCraftEmbedPath(id: number, show: 'card' | 'clock'): string {
  return `${EMBED_PATH}${formatEmbedSearch({ list: DEFAULT_LIST, show, id, theme: null })}`;
}
