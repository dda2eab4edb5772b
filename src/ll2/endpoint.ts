import { formatQuery, type SpacecraftQuery } from '#ll2/query.ts';

/** Production. 15 calls an hour for one address, shared by everyone behind it. */
export const LL2_API = 'https://ll.thespacedevs.com/2.3.0';

/** LL2's own answer to a query. */
export function toLl2ListUrl(query: SpacecraftQuery): string {
  const search = formatQuery(query);
  return `${LL2_API}/spacecraft/${search === '' ? '' : `?${search}`}`;
}

/** LL2's own record of one spacecraft. */
export function toLl2SpacecraftUrl(id: number): string {
  return `${LL2_API}/spacecraft/${id}/`;
}
