import { toDetailed } from '#catalogue/engine/modes.ts';
import type { Ll2Client } from '#ll2/client.ts';
import { toFlightsEndpoint, toListEndpoint, toSpacecraftEndpoint } from '#ll2/endpoint.ts';
import { type Flight, FlightSchema } from '#ll2/flight.ts';
import { parseListEnvelope } from '#ll2/list-envelope.ts';
import { Ll2Error } from '#ll2/ll2-error.ts';
import { type SpacecraftPage, toSpacecraftPage } from '#ll2/page.ts';
import { formatQuery, type SpacecraftQuery } from '#ll2/query.ts';
import { parseSpacecraftRecords, readLeniently } from '#ll2/records.ts';
import { type SpacecraftDetailed, SpacecraftSchema } from '#ll2/spacecraft.ts';

/** One page as LL2 has it now. `unread` records of it could not be read, and aren't in it. */
export type LivePage = { page: SpacecraftPage; unread: number };

/** Flights as LL2 has them now; `count` is how many it has in all. */
export type LiveFlights = { flights: Flight[]; count: number };

/**
 * LL2 itself: one call for each answer. Every method rejects with Ll2Error, or with its signal's reason.
 * What LL2 can't be asked (counts of facets, neighbours, whole answers) only a catalogue can tell.
 */
export type LiveSource = {
  list(query: SpacecraftQuery, signal?: AbortSignal): Promise<LivePage>;
  get(id: number, signal?: AbortSignal): Promise<SpacecraftDetailed>;
  /** With crews and dockings. At most 100: no craft has flown as often. */
  flights(id: number, signal?: AbortSignal): Promise<LiveFlights>;
};

/** LL2 breaks no ties, so that pages could repeat rows and skip others. An id settles every tie. */
function withTieBreak(query: SpacecraftQuery): SpacecraftQuery {
  if (query.ordering.some(({ field }) => field === 'id')) return query;
  return { ...query, ordering: [...query.ordering, { field: 'id', descending: false }] };
}

export function createLiveSource(client: Ll2Client): LiveSource {
  return {
    async list(query, signal) {
      const answer = await client.get(toListEndpoint(withTieBreak(query)), signal);
      const { count, results } = parseListEnvelope(answer);
      const { spacecraft, rejected } = parseSpacecraftRecords(results);
      const { limit, offset } = query;
      const request = { search: formatQuery(query), limit, offset };
      return { page: toSpacecraftPage(request, count, spacecraft), unread: rejected.length };
    },
    async get(id, signal) {
      const record = await client.get(toSpacecraftEndpoint(id), signal);
      const { thing: spacecraft } = readLeniently(SpacecraftSchema, record);
      if (spacecraft === null) throw new Ll2Error({ kind: 'malformed' });
      return toDetailed(spacecraft);
    },
    async flights(id, signal) {
      const { count, results } = parseListEnvelope(await client.get(toFlightsEndpoint(id), signal));
      const flights = results.flatMap((one) => {
        const { thing: flight } = readLeniently(FlightSchema, one);
        return flight === null ? [] : [flight];
      });
      return { flights, count };
    },
  };
}
