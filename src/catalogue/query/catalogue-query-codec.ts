import {
  type CatalogueQuery,
  DEFAULT_CATALOGUE_QUERY,
  type FacetSelection,
  NO_SELECTION,
  type Range,
} from '#catalogue/query/catalogue-query.ts';
import { FACET_NAMES, type FacetName } from '#catalogue/query/facet-names.ts';
import { isSortField, SORT_FIELDS, type SortTerm } from '#catalogue/query/sort-fields.ts';
import { formatOrdering, isOrderingField } from '#ll2/ordering.ts';
import { parseQuery, type SpacecraftQuery } from '#ll2/query.ts';
import type { QueryNotice } from '#ll2/query-notice.ts';
import { withoutRepeats } from '#ll2/without-repeats.ts';

const LL2_FACETS: ReadonlySet<FacetName> = new Set([
  'status',
  'in_space',
  'is_placeholder',
  'spacecraft_config',
]);
const FLAGS = ['in_space', 'is_placeholder', 'in_use', 'human_rated'] as const;
const FLAG_FACETS: ReadonlySet<FacetName> = new Set(FLAGS);
const RANGES = ['flights', 'days_in_space'] as const;

/** Parts a list at its commas. A comma or a backslash inside a value stands behind a backslash. */
function splitList(text: string): string[] {
  const parts = text.match(/(?:\\[\s\S]|[^,\\])+/g) ?? [];
  return parts.map((part) => part.replace(/\\([\s\S])/g, '$1'));
}

function joinList(tokens: readonly string[]): string {
  return tokens.map((token) => token.replace(/[\\,]/g, '\\$&')).join(',');
}

function isToken(facet: FacetName, token: string): boolean {
  if (FLAG_FACETS.has(facet)) return token === 'true' || token === 'false';
  return /^(?:0|[1-9]\d{0,15}|~[\s\S]+)$/.test(token);
}

/** Whether a value is one that LL2's own parser should read: not a list, not a name. */
const isPlain = (value: string) => !/[,~\\]/.test(value);

type Reading = { params: URLSearchParams; notices: QueryNotice[] };

/** Takes a parameter's value out of those left to read; null when it isn't there or empty. */
function take({ params }: Reading, parameter: string): string | null {
  const value = params.get(parameter) ?? '';
  params.delete(parameter);
  return value === '' ? null : value;
}

function takeFacet(reading: Reading, facet: FacetName): readonly string[] {
  const isTheirs = LL2_FACETS.has(facet);
  if (isTheirs && isPlain(reading.params.get(facet) ?? '')) return [];
  const value = take(reading, facet);
  if (value === null) return [];
  const parts = splitList(value);
  // A list of nothing but commas, or a backslash that escapes nothing.
  const unknown = parts.length === 0 ? [value] : parts.filter((part) => !isToken(facet, part));
  if (unknown.length > 0) {
    const takes = FLAG_FACETS.has(facet) ? 'true and false' : 'ids, and names behind a tilde';
    const message = `Dropped ${unknown.join(', ')}: the filter takes ${takes}, parted by commas.`;
    reading.notices.push({ parameter: facet, value, message });
  }
  return [...new Set(parts.filter((part) => isToken(facet, part)))].toSorted();
}

function takeBound(reading: Reading, parameter: string): number | null {
  const value = take(reading, parameter);
  if (value === null) return null;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const message = 'The bound was dropped: it takes a whole number from 0.';
  reading.notices.push({ parameter, value, message });
  return null;
}

function takeRange(reading: Reading, name: (typeof RANGES)[number]): Range {
  return { min: takeBound(reading, `${name}_min`), max: takeBound(reading, `${name}_max`) };
}

function takeSort(reading: Reading): readonly SortTerm[] | null {
  const value = take(reading, 'sort');
  if (value === null) return null;
  const terms: SortTerm[] = [];
  const unknown: string[] = [];
  for (const part of value.split(',').map((term) => term.trim())) {
    const field = part.replace(/^-/, '');
    if (!isSortField(field)) unknown.push(part);
    else if (!terms.some((term) => term.field === field)) {
      terms.push({ field, descending: part.startsWith('-') });
    }
  }
  if (unknown.length > 0) {
    const message = `Dropped ${unknown.join(', ')}: the columns are ${SORT_FIELDS.join(', ')}.`;
    reading.notices.push({ parameter: 'sort', value, message });
  }
  return terms;
}

function takeScope(reading: Reading): CatalogueQuery['search_in'] {
  const value = take(reading, 'search_in');
  if (value !== null && value !== 'names' && value !== 'serials') {
    const message = 'Searched in names: the scopes are names and serials.';
    reading.notices.push({ parameter: 'search_in', value, message });
  }
  return value === 'serials' ? value : 'names';
}

/** LL2's filters as facets. */
function toSelection(theirs: SpacecraftQuery): Partial<FacetSelection> {
  const { status, in_space, is_placeholder, spacecraft_config } = theirs;
  const chosen = { status, in_space, is_placeholder, spacecraft_config };
  return Object.fromEntries(
    Object.entries(chosen).flatMap(([facet, value]) =>
      value === null ? [] : [[facet, [String(value)]]],
    ),
  );
}

/**
 * Reads LL2's parameters as LL2 does, and ours. Never throws; what isn't understood comes back
 * as notices.
 */
export function parseCatalogueQuery(given: URLSearchParams): {
  query: CatalogueQuery;
  notices: QueryNotice[];
} {
  const reading: Reading = withoutRepeats(given);
  const ours = Object.fromEntries(
    FACET_NAMES.map((facet) => [facet, takeFacet(reading, facet)] as const).filter(
      ([, tokens]) => tokens.length > 0,
    ),
  );
  const flights = takeRange(reading, 'flights');
  const days_in_space = takeRange(reading, 'days_in_space');
  const sort = takeSort(reading);
  const search_in = takeScope(reading);
  const { query: theirs, notices } = parseQuery(reading.params);
  const { search, name, ordering, mode, limit, offset } = theirs;
  if (sort !== null && ordering.length > 0) {
    const message = 'Left out: the order given by sort stands in its place.';
    notices.push({ parameter: 'ordering', value: formatOrdering(ordering), message });
  }
  return {
    query: {
      search,
      search_in,
      name,
      facets: { ...NO_SELECTION, ...toSelection(theirs), ...ours },
      flights,
      days_in_space,
      ordering: sort ?? ordering,
      mode,
      limit,
      offset,
    },
    notices: [...notices, ...reading.notices],
  };
}

function toOrderingPair({ ordering }: CatalogueQuery): [string, string] {
  const terms = ordering
    .map(({ field, descending }) => (descending ? `-${field}` : field))
    .join(',');
  return [ordering.every(({ field }) => isOrderingField(field)) ? 'ordering' : 'sort', terms];
}

const toBoundPairs = (name: string, { min, max }: Range): [string, string][] => [
  [`${name}_min`, String(min ?? '')],
  [`${name}_max`, String(max ?? '')],
];

const unlessDefault = (value: string | number, usual: string | number) =>
  value === usual ? '' : String(value);

/**
 * The query string, without `?`, that parseCatalogueQuery reads back. Defaults are unwritten. What LL2
 * can be asked is written exactly as for LL2.
 */
export function formatCatalogueQuery(query: CatalogueQuery): string {
  const defaults = DEFAULT_CATALOGUE_QUERY;
  const pairs: [string, string][] = [
    ['search', query.search],
    ['search_in', unlessDefault(query.search_in, defaults.search_in)],
    ['name', query.name],
    ...FACET_NAMES.map((facet): [string, string] => [facet, joinList(query.facets[facet])]),
    ...toBoundPairs('flights', query.flights),
    ...toBoundPairs('days_in_space', query.days_in_space),
    toOrderingPair(query),
    ['mode', unlessDefault(query.mode, defaults.mode)],
    ['limit', unlessDefault(query.limit, defaults.limit)],
    ['offset', unlessDefault(query.offset, defaults.offset)],
  ];
  const written = new URLSearchParams(pairs.filter(([, value]) => value !== ''));
  // A comma may stand in a query as it is; escaped it only hides the lists.
  return written.toString().replaceAll('%2C', ',');
}
