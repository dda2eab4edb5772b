import { formatQuery, type SpacecraftQuery } from '#ll2/query.ts';

/** Production. 15 calls an hour for one address, shared by everyone behind it. */
export const LL2_API = 'https://ll.thespacedevs.com/2.3.0';

/** A list below an API's base. */
export function toListEndpoint(query: SpacecraftQuery): string {
  const search = formatQuery(query);
  return `/spacecraft/${search === '' ? '' : `?${search}`}`;
}

/** One spacecraft below an API's base; LL2 answers it in detailed mode. */
export function toSpacecraftEndpoint(id: number): string {
  return `/spacecraft/${id}/`;
}

/** The flights of one spacecraft with their crews and dockings, which nothing else holds. */
export function toFlightsEndpoint(id: number): string {
  return `/spacecraft_flights/?spacecraft=${id}&mode=detailed&limit=100`;
}

/** LL2's own answer to a query. */
export function toLl2ListUrl(query: SpacecraftQuery): string {
  return `${LL2_API}${toListEndpoint(query)}`;
}

/** LL2's own record of one spacecraft. */
export function toLl2SpacecraftUrl(id: number): string {
  return `${LL2_API}${toSpacecraftEndpoint(id)}`;
}
