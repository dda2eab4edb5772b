import {
  formatOrdering,
  ORDERING_FIELDS,
  type OrderingTerm,
  parseOrdering,
} from '#ll2/ordering.ts';
import { withoutRepeats } from '#ll2/without-repeats.ts';
import type { QueryNotice } from '#ll2/query-notice.ts';

export type Mode = 'normal' | 'detailed';

/** LL2's page size when none is asked for, and the most it gives. */
export const DEFAULT_LIMIT = 10;
export const MAX_LIMIT = 100;

/** Everything `/spacecraft/` can be asked. Null and the empty string mean "any". */
export type SpacecraftQuery = {
  search: string;
  name: string;
  status: number | null;
  spacecraft_config: number | null;
  in_space: boolean | null;
  is_placeholder: boolean | null;
  ordering: readonly OrderingTerm[];
  mode: Mode;
  limit: number;
  offset: number;
};

export const DEFAULT_QUERY: SpacecraftQuery = {
  search: '',
  name: '',
  status: null,
  spacecraft_config: null,
  in_space: null,
  is_placeholder: null,
  ordering: [],
  mode: 'normal',
  limit: DEFAULT_LIMIT,
  offset: 0,
};

const NOT_HERE =
  'The parameter was ignored: this page answers in its own form. Use the JSON link for JSON.';

const ID_EXPECTED = 'The filter was dropped: it takes one id, a whole number.';
const BOOLEAN_EXPECTED = 'The filter was dropped: it takes true or false.';

/** Forms LL2 accepts (contract of its filter classes); anything else it ignores without a word. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['1', true],
  ['false', false],
  ['False', false],
  ['0', false],
]);

/** Whole decimal numbers that a double holds exactly; null for anything else. */
function parseInteger(text: string): number | null {
  if (!/^[+-]?\d+$/.test(text.trim())) return null;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : null;
}

function parseId(text: string): number | null {
  const value = parseInteger(text);
  return value !== null && value >= 0 ? value : null;
}

/**
 * Reads a query string as LL2 would: the last of a repeated parameter wins, empty ones are ignored.
 * Never throws; what can't be understood falls back to the default and comes back as a notice.
 */
export function parseQuery(given: URLSearchParams): {
  query: SpacecraftQuery;
  notices: QueryNotice[];
} {
  const query = { ...DEFAULT_QUERY };
  const { params, notices } = withoutRepeats(given);

  // One reader for each parameter. It returns a notice's text when it couldn't take the value.
  const readers: Record<string, (value: string) => string | null> = {
    search: (value) => ((query.search = value), null),
    name: (value) => ((query.name = value), null),
    status: (value) => {
      query.status = parseId(value);
      return query.status === null ? ID_EXPECTED : null;
    },
    spacecraft_config: (value) => {
      query.spacecraft_config = parseId(value);
      return query.spacecraft_config === null ? ID_EXPECTED : null;
    },
    in_space: (value) => {
      query.in_space = BOOLEANS.get(value) ?? null;
      return query.in_space === null ? BOOLEAN_EXPECTED : null;
    },
    is_placeholder: (value) => {
      query.is_placeholder = BOOLEANS.get(value) ?? null;
      return query.is_placeholder === null ? BOOLEAN_EXPECTED : null;
    },
    ordering: (value) => {
      const { ordering, unknown } = parseOrdering(value);
      query.ordering = ordering;
      if (unknown.length === 0) return null;
      return `Dropped ${unknown.join(', ')}: the orderings are ${ORDERING_FIELDS.join(', ')}.`;
    },
    mode: (value) => {
      if (value !== 'normal' && value !== 'detailed')
        return 'Shown in normal mode: the modes are normal and detailed.';
      query.mode = value;
      return null;
    },
    limit: (value) => {
      const limit = parseInteger(value);
      if (limit === null || limit <= 0)
        return `Shown ${DEFAULT_LIMIT} at a time: a page holds 1 to ${MAX_LIMIT}.`;
      query.limit = Math.min(limit, MAX_LIMIT);
      return limit > MAX_LIMIT
        ? `Shown ${MAX_LIMIT} at a time: that is the most a page holds.`
        : null;
    },
    offset: (value) => {
      const offset = parseInteger(value);
      if (offset === null || offset < 0)
        return 'Shown from the first: an offset is a whole number from 0.';
      query.offset = offset;
      return null;
    },
    format: () => NOT_HERE,
  };

  for (const [parameter, value] of params) {
    const read = Object.hasOwn(readers, parameter) ? readers[parameter] : undefined;
    const message =
      read === undefined
        ? 'The parameter was ignored: Launch Library has none of that name.'
        : value === ''
          ? null
          : read(value);
    if (message !== null) notices.push({ parameter, value, message });
  }
  return { query, notices };
}

/**
 * The query string, without `?`, that parseQuery reads back. Defaults are not written, so that
 * one view has one URL. It can follow `/spacecraft/?` of LL2 as it is.
 */
export function formatQuery(query: SpacecraftQuery): string {
  const params = new URLSearchParams();
  if (query.search !== '') params.set('search', query.search);
  if (query.name !== '') params.set('name', query.name);
  if (query.status !== null) params.set('status', String(query.status));
  if (query.spacecraft_config !== null)
    params.set('spacecraft_config', String(query.spacecraft_config));
  if (query.in_space !== null) params.set('in_space', String(query.in_space));
  if (query.is_placeholder !== null) params.set('is_placeholder', String(query.is_placeholder));
  if (query.ordering.length > 0) params.set('ordering', formatOrdering(query.ordering));
  if (query.mode !== DEFAULT_QUERY.mode) params.set('mode', query.mode);
  if (query.limit !== DEFAULT_QUERY.limit) params.set('limit', String(query.limit));
  if (query.offset !== DEFAULT_QUERY.offset) params.set('offset', String(query.offset));
  // A comma may stand in a query as it is; escaped it only hides the orderings.
  return params.toString().replaceAll('%2C', ',');
}
