import { toLl2ListUrl } from '#ll2/endpoint.ts';
import type { SpacecraftQuery } from '#ll2/query.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/** LL2's envelope of a list. `next` and `previous` are absolute URLs of LL2's own pages. */
export type SpacecraftPage = {
  count: number;
  next: string | null;
  previous: string | null;
  results: Spacecraft[];
};

/** Puts one page of results into the envelope that LL2 would send for this query. */
export function toSpacecraftPage(
  query: SpacecraftQuery,
  count: number,
  results: Spacecraft[],
): SpacecraftPage {
  const { limit, offset } = query;
  return {
    count,
    next: offset + limit < count ? toPageUrl(query, offset + limit) : null,
    previous: offset > 0 ? toPageUrl(query, Math.max(0, offset - limit)) : null,
    results,
  };
}

// LL2 names the limit on every such link, and sorts the parameters by name.
function toPageUrl(query: SpacecraftQuery, offset: number): string {
  const url = new URL(toLl2ListUrl({ ...query, offset }));
  url.searchParams.set('limit', String(query.limit));
  url.searchParams.sort();
  return url.href.replaceAll('%2C', ',');
}
