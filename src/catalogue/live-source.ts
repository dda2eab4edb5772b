import { toDetailed } from '#catalogue/engine/modes.ts';
import type { Ll2Client } from '#ll2/client.ts';
import { toFlightsEndpoint, toListEndpoint, toSpacecraftEndpoint } from '#ll2/endpoint.ts';
import { type Flight, FlightSchema } from '#ll2/flight.ts';
import { parseListEnvelope } from '#ll2/list-envelope.ts';
import { Ll2Error } from '#ll2/ll2-error.ts';
import { type SpacecraftPage, toSpacecraftPage } from '#ll2/page.ts';
import { formatQuery, type SpacecraftQuery } from '#ll2/query.ts';
import { parseSpacecraftRecords, parseLeniently } from '#ll2/records.ts';
import { type SpacecraftDetailed, SpacecraftSchema } from '#ll2/spacecraft.ts';

/** One page as LL2 has it now. `unread` of its records could not be read, and are left out. */
export type LivePage = { page: SpacecraftPage; unread: number };

/** Flights as LL2 has them now; `count` is how many it has in all. */
export type LiveFlights = { flights: Flight[]; count: number };

/** A request to LL2. It costs one call when it's fetched. */
export type LiveRequest<Result> = {
  url: string;
  /** Resolves to parsed JSON. Rejects with Ll2Error, or with the signal's reason. */
  fetch(signal: AbortSignal): Promise<unknown>;
  /** Throws Ll2Error (`malformed`) for a response that can't be read. */
  parse(response: unknown): Result;
};

/** LL2 itself. It has no facet counts, neighbors or whole lists: only a catalogue has these. */
export type LiveSource = {
  list(query: SpacecraftQuery): LiveRequest<LivePage>;
  get(id: number): LiveRequest<SpacecraftDetailed>;
  /** With crews and dockings. At most 100: no craft has flown as often. */
  flights(id: number): LiveRequest<LiveFlights>;
};

/** LL2 breaks no ties, so its pages may repeat some rows and skip others. An id settles every tie. */
function withTieBreak(query: SpacecraftQuery): SpacecraftQuery {
  if (query.ordering.some(({ field }) => field === 'id')) return query;
  return { ...query, ordering: [...query.ordering, { field: 'id', descending: false }] };
}

function parsePage(response: unknown, query: SpacecraftQuery): LivePage {
  const { count, results } = parseListEnvelope(response);
  const { spacecraft, rejected } = parseSpacecraftRecords(results);
  const { limit, offset } = query;
  const request = { search: formatQuery(query), limit, offset };
  return { page: toSpacecraftPage(request, count, spacecraft), unread: rejected.length };
}

function parseSpacecraft(response: unknown): SpacecraftDetailed {
  const { value: spacecraft } = parseLeniently(SpacecraftSchema, response);
  if (spacecraft === null) throw new Ll2Error({ kind: 'malformed' });
  return toDetailed(spacecraft);
}

function parseFlights(response: unknown): LiveFlights {
  const { count, results } = parseListEnvelope(response);
  const flights = results.flatMap((one) => parseLeniently(FlightSchema, one).value ?? []);
  return { flights, count };
}

export function createLiveSource(client: Ll2Client): LiveSource {
  function toRequest<Result>(path: string, parse: (response: unknown) => Result) {
    const fetch = (signal: AbortSignal) => client.get(path, signal);
    return { url: `${client.api}${path}`, fetch, parse };
  }
  return {
    list: (query) =>
      toRequest(toListEndpoint(withTieBreak(query)), (response) => parsePage(response, query)),
    get: (id) => toRequest(toSpacecraftEndpoint(id), parseSpacecraft),
    flights: (id) => toRequest(toFlightsEndpoint(id), parseFlights),
  };
}
