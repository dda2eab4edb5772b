import {
  DEFAULT_QUERY,
  formatQuery,
  parseQuery,
  type QueryNotice,
  type SpacecraftQuery,
} from '#ll2/query.ts';

/**
 * LL2's query and what only a whole catalogue can be asked besides.
 * Several values of one of these mean "or"; LL2 takes no comma lists, so they can't be mistaken for its own.
 */
export type CatalogueQuery = SpacecraftQuery & {
  /** Ids of licenses of the picture that stands for the craft. Empty means any. */
  license: readonly number[];
};

export const DEFAULT_CATALOGUE_QUERY: CatalogueQuery = { ...DEFAULT_QUERY, license: [] };

const isId = (text: string) => /^\s*\d{1,15}\s*$/.test(text);

function parseIds(text: string): { ids: number[]; unknown: string[] } {
  const parts = text.split(',').filter((part) => part.trim() !== '');
  const ids = new Set(parts.filter(isId).map(Number));
  return { ids: [...ids].toSorted((a, b) => a - b), unknown: parts.filter((part) => !isId(part)) };
}

/** Reads LL2's parameters and ours. Never throws; what isn't understood comes back as notices. */
export function parseCatalogueQuery(params: URLSearchParams): {
  query: CatalogueQuery;
  notices: QueryNotice[];
} {
  const ll2Params = new URLSearchParams(params);
  ll2Params.delete('license');
  const { query, notices } = parseQuery(ll2Params);
  const value = params.getAll('license').at(-1) ?? '';
  const { ids, unknown } = parseIds(value);
  if (unknown.length > 0) {
    const message = `Dropped ${unknown.join(', ')}: the filter takes ids of licenses, parted by commas.`;
    notices.push({ parameter: 'license', value, message });
  }
  return { query: { ...query, license: ids }, notices };
}

/** The query string, without `?`, that parseCatalogueQuery reads back. */
export function formatCatalogueQuery(query: CatalogueQuery): string {
  const ours = query.license.length === 0 ? '' : `license=${query.license.join(',')}`;
  return [formatQuery(query), ours].filter((part) => part !== '').join('&');
}

/** Whether LL2 itself can be asked this. */
export function isLl2Query(query: CatalogueQuery): boolean {
  return query.license.length === 0;
}
