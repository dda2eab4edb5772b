import { LL2_API } from '#ll2/endpoint.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/** LL2's envelope of a list. `next` and `previous` are absolute URLs of LL2's own pages. */
export type SpacecraftPage = {
  count: number;
  next: string | null;
  previous: string | null;
  results: Spacecraft[];
};

/** `search` is the query string of the request; limit and offset are parsed from it. */
type PageRequest = { search: string; limit: number; offset: number };

/** Results in the envelope that LL2 would send for this request. */
export function toSpacecraftPage(
  request: PageRequest,
  count: number,
  results: Spacecraft[],
): SpacecraftPage {
  const { limit, offset } = request;
  return {
    count,
    next: offset + limit < count ? toPageUrl(request, offset + limit) : null,
    previous: offset > 0 ? toPageUrl(request, Math.max(0, offset - limit)) : null,
    results,
  };
}

// As LL2 does: parameters sorted by name, always a limit, never an offset of 0. Where LL2 repeats every parameter as it
// was given, known or not, this repeats `search`.
function toPageUrl({ search, limit }: PageRequest, offset: number): string {
  const params = new URLSearchParams(search);
  params.set('limit', String(limit));
  if (offset === 0) params.delete('offset');
  else params.set('offset', String(offset));
  params.sort();
  return `${LL2_API}/spacecraft/?${params.toString().replaceAll('%2C', ',')}`;
}
