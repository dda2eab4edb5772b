import { formatQuery, type SpacecraftQuery } from '#ll2/query.ts';

/** Production: 15 calls an hour for an IP address, shared by everyone behind it. */
export const LL2_API = 'https://ll.thespacedevs.com/2.3.0';

/** The path of a list below an API's base. */
export function toListEndpoint(query: SpacecraftQuery): string {
  const search = formatQuery(query);
  return `/spacecraft/${search === '' ? '' : `?${search}`}`;
}

/** The path of one spacecraft; LL2 always sends it in detailed mode. */
export function toSpacecraftEndpoint(id: number): string {
  return `/spacecraft/${id}/`;
}

/** The path of one spacecraft's flights: the only endpoint with crews and dockings. */
export function toFlightsEndpoint(id: number): string {
  return `/spacecraft_flights/?spacecraft=${id}&mode=detailed&limit=100`;
}

/** The list at LL2 itself. */
export function toLl2ListUrl(query: SpacecraftQuery): string {
  return `${LL2_API}${toListEndpoint(query)}`;
}

/** The spacecraft at LL2 itself. */
export function toLl2SpacecraftUrl(id: number): string {
  return `${LL2_API}${toSpacecraftEndpoint(id)}`;
}
