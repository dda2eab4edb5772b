import { FACET_NAMES, type FacetName } from '#catalogue/query/facet-names.ts';
import { toSearchWords } from '#catalogue/query/search-words.ts';
import type { SortTerm } from '#catalogue/query/sort-fields.ts';
import { compose } from '#lib/fold-case.ts';
import { isOrderingField, type OrderingTerm } from '#ll2/ordering.ts';
import type { Mode, SpacecraftQuery } from '#ll2/query.ts';

/** Chosen values of each facet, as tokens. Several mean "or"; none means any. */
export type FacetSelection = Readonly<Record<FacetName, readonly string[]>>;

/** Both bounds are included. Null means no bound. */
export type Range = { min: number | null; max: number | null };

/**
 * The fields to search: LL2's two; those and the serial number; or also family, agency, country, type, and the years of
 * launches.
 */
export type SearchScope = 'names' | 'serials' | 'everything';

/** Any query that the whole catalogue supports; LL2 supports some of them. */
export type CatalogueQuery = {
  search: string;
  search_in: SearchScope;
  name: string;
  facets: FacetSelection;
  flights: Range;
  /** Whole days in space. */
  days_in_space: Range;
  ordering: readonly SortTerm[];
  mode: Mode;
  limit: number;
  offset: number;
};

export const OPEN_RANGE: Range = { min: null, max: null };

/** LL2 ignores a list for its booleans, so here too they take one value: a second one replaces the first. */
function takesOneValue(facet: FacetName): boolean {
  return facet === 'in_space' || facet === 'is_placeholder';
}

/** The selection with a value added or removed. Tokens are sorted, so that a selection has one URL. */
export function withFacetValue(
  facets: FacetSelection,
  facet: FacetName,
  token: string,
  isChosen: boolean,
): FacetSelection {
  const others = facets[facet].filter(
    (other) => other !== token && !(isChosen && takesOneValue(facet)),
  );
  return { ...facets, [facet]: isChosen ? [...others, token].toSorted() : others };
}

export function isOpenRange({ min, max }: Range): boolean {
  return min === null && max === null;
}

const isId = (token: string) => /^\d+$/.test(token);

/** The terms, where LL2 can order by all of them; else null. */
export function toLl2Ordering(terms: readonly SortTerm[]): OrderingTerm[] | null {
  const ordering = terms.flatMap(({ field, descending }) =>
    isOrderingField(field) ? [{ field, descending }] : [],
  );
  return ordering.length === terms.length ? ordering : null;
}

const toId = ([token]: readonly string[]) => (token === undefined ? null : Number(token));
const toFlag = ([token]: readonly string[]) => (token === undefined ? null : token === 'true');

/** The same query for LL2; null when LL2 can't express it. */
export function toLl2Query(query: CatalogueQuery): SpacecraftQuery | null {
  const { search, name, facets, mode, limit, offset } = query;
  const { status, in_space, is_placeholder, spacecraft_config, ...ours } = facets;
  const ll2Facets = [status, in_space, is_placeholder, spacecraft_config];
  const ordering = toLl2Ordering(query.ordering);
  const isSupported =
    query.search_in === 'names' &&
    isOpenRange(query.flights) &&
    isOpenRange(query.days_in_space) &&
    Object.values(ours).every((tokens) => tokens.length === 0) &&
    ll2Facets.every((tokens) => tokens.length <= 1) &&
    [...status, ...spacecraft_config].every(isId);
  if (!isSupported || ordering === null) return null;
  return {
    // LL2 compares characters as they are; its names are composed.
    search: compose(search),
    name: compose(name),
    status: toId(status),
    spacecraft_config: toId(spacecraft_config),
    in_space: toFlag(in_space),
    is_placeholder: toFlag(is_placeholder),
    ordering,
    mode,
    limit,
    offset,
  };
}

/** The number of facets, ranges and texts that filter the list. */
export function countFilters(query: CatalogueQuery): number {
  const facets = FACET_NAMES.filter((facet) => query.facets[facet].length > 0).length;
  const ranges = [query.flights, query.days_in_space].filter((range) => !isOpenRange(range)).length;
  return (
    facets + ranges + Number(toSearchWords(query.search).length > 0) + Number(query.name !== '')
  );
}
