import { parseQuery } from '#ll2/query.ts';
import {
  type Ll2Response,
  toChoiceErrors,
  toJsonResponse,
  toPageResponse,
} from './ll2-response.ts';
import { isRawRecord, type Ll2Data } from './ll2-data.ts';
import { toDetailedRecord, toFlights } from './ll2-flights.ts';
import { type Raw, type RawRecord, toFlightInMode, toNormalRecord } from './ll2-modes.ts';
import {
  toConfigurationResponse,
  toConfigurationsResponse,
  toIds,
  toOptions,
} from './ll2-options.ts';
import { readParameter } from './ll2-parameter.ts';
import type { SwitchBoard } from './ll2-switches.ts';

/** `turn` is the call's number, by which the order of ties changes. */
export type Route = { isMetered: boolean; respond(url: URL, turn: number): Ll2Response };

/** Finds the route of a path below `/2.3.0`, with its trailing slash. Null when there is none. */
export type Routes = (path: string) => Route | null;

export function createRoutes(
  data: Ll2Data,
  switches: SwitchBoard,
  describeThrottle: () => Raw,
): Routes {
  // Options that only a deleted record referred to stay valid choices.
  const options = toOptions(data.records());
  const statuses = toIds(options.statuses);
  const configurations = toIds(options.configurations);

  /** The record as it is sent: with an invalid name if the switch names its id. */
  const toSent = (record: RawRecord): RawRecord =>
    record.id === switches.now.badRecord
      ? Object.assign({ ...record }, { name: record.id })
      : record;

  function listResponse(url: URL, turn: number): Ll2Response {
    const { searchParams: params } = url;
    const errors = toChoiceErrors(params, {
      spacecraft_config: configurations,
      status: statuses,
    });
    if (errors !== null) return errors;
    const toMode = parseQuery(params).query.mode === 'detailed' ? toDetailedRecord : toNormalRecord;
    const rows = data.list(params, switches.now.reorderTies ? turn : null);
    return toPageResponse(url, rows, (record) =>
      isRawRecord(record) ? toMode(toSent(record)) : record,
    );
  }

  function recordResponse(id: number): Ll2Response {
    const record = data.get(id);
    if (record !== null) return toJsonResponse(toDetailedRecord(toSent(record)));
    return toJsonResponse({ detail: 'No Spacecraft matches the given query.' }, 404);
  }

  function flightsResponse(url: URL): Ll2Response {
    const { searchParams: params } = url;
    const records = data.records();
    const errors = toChoiceErrors(params, { spacecraft: toIds(records) });
    if (errors !== null) return errors;
    const craft = readParameter(params, 'spacecraft');
    const { mode } = parseQuery(params).query;
    const flights = records
      .filter(({ id }) => craft === '' || id === Number(craft))
      .flatMap((record) => toFlights(record));
    return toPageResponse(url, flights, (flight) => toFlightInMode(flight, mode));
  }

  function throttleResponse(): Ll2Response {
    const info = describeThrottle();
    return toJsonResponse(switches.now.throttleInfo === 'array' ? [info] : info);
  }

  const lists: Readonly<Record<string, Route['respond']>> = {
    '/spacecraft/': listResponse,
    '/spacecraft_flights/': flightsResponse,
    '/spacecraft_configurations/': (url) => toConfigurationsResponse(url, options),
    '/config/spacecraft_statuses/': (url) => toPageResponse(url, options.statuses),
    '/config/spacecraft_configuration_types/': (url) => toPageResponse(url, options.types),
    '/config/image_licenses/': (url) => toPageResponse(url, options.licenses),
  };

  return (path) => {
    if (path === '/api-throttle/') return { isMetered: false, respond: throttleResponse };
    const respond = Object.hasOwn(lists, path) ? lists[path] : undefined;
    if (respond !== undefined) return { isMetered: true, respond };
    const [, kind, text] =
      /^\/(spacecraft|spacecraft_configurations)\/([^/.]+)\/$/.exec(path) ?? [];
    if (kind === undefined) return null;
    const id = Number(text);
    return {
      isMetered: true,
      respond: () =>
        kind === 'spacecraft' ? recordResponse(id) : toConfigurationResponse(id, options),
    };
  };
}
