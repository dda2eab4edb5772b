import { parseQuery } from '#ll2/query.ts';
import { type Answer, toChoiceErrors, toJsonAnswer, toPageAnswer } from './ll2-answer.ts';
import { isRawRecord, type Ll2Data } from './ll2-data.ts';
import { toDetailedRecord, toFlights } from './ll2-flights.ts';
import { type Raw, type RawRecord, toFlightInMode, toNormalRecord } from './ll2-modes.ts';
import { toConfigurationAnswer, toConfigurationsAnswer, toIds, toOptions } from './ll2-options.ts';
import { readParameter } from './ll2-parameter.ts';
import type { SwitchBoard } from './ll2-switches.ts';

/** `turn` tells one call from another where ties are reordered. */
export type Route = { isMetered: boolean; answer(url: URL, turn: number): Answer };

/** Finds what answers a path below `/2.3.0`, its trailing slash included. Null when nothing does. */
export type Routes = (path: string) => Route | null;

export function createRoutes(
  data: Ll2Data,
  switches: SwitchBoard,
  describeThrottle: () => Raw,
): Routes {
  // What a record that is dropped since was alone to name stays a valid choice.
  const options = toOptions(data.records());
  const statuses = toIds(options.statuses);
  const configurations = toIds(options.configurations);

  /** The record as it's sent: spoilt, if it's the one to be. */
  const toSent = (record: RawRecord): RawRecord =>
    record.id === switches.now.badRecord
      ? Object.assign({ ...record }, { name: record.id })
      : record;

  function answerList(url: URL, turn: number): Answer {
    const { searchParams: params } = url;
    const errors = toChoiceErrors(params, {
      spacecraft_config: configurations,
      status: statuses,
    });
    if (errors !== null) return errors;
    const toMode = parseQuery(params).query.mode === 'detailed' ? toDetailedRecord : toNormalRecord;
    const rows = data.list(params, switches.now.reorderTies ? turn : null);
    return toPageAnswer(url, rows, (record) =>
      isRawRecord(record) ? toMode(toSent(record)) : record,
    );
  }

  function answerOne(id: number): Answer {
    const record = data.get(id);
    if (record !== null) return toJsonAnswer(toDetailedRecord(toSent(record)));
    return toJsonAnswer({ detail: 'No Spacecraft matches the given query.' }, 404);
  }

  function answerFlights(url: URL): Answer {
    const { searchParams: params } = url;
    const records = data.records();
    const errors = toChoiceErrors(params, { spacecraft: toIds(records) });
    if (errors !== null) return errors;
    const craft = readParameter(params, 'spacecraft');
    const { mode } = parseQuery(params).query;
    const flights = records
      .filter(({ id }) => craft === '' || id === Number(craft))
      .flatMap((record) => toFlights(record));
    return toPageAnswer(url, flights, (flight) => toFlightInMode(flight, mode));
  }

  function answerThrottle(): Answer {
    const info = describeThrottle();
    return toJsonAnswer(switches.now.throttleInfo === 'array' ? [info] : info);
  }

  const lists: Readonly<Record<string, Route['answer']>> = {
    '/spacecraft/': answerList,
    '/spacecraft_flights/': answerFlights,
    '/spacecraft_configurations/': (url) => toConfigurationsAnswer(url, options),
    '/config/spacecraft_statuses/': (url) => toPageAnswer(url, options.statuses),
    '/config/spacecraft_configuration_types/': (url) => toPageAnswer(url, options.types),
    '/config/image_licenses/': (url) => toPageAnswer(url, options.licenses),
  };

  return (path) => {
    if (path === '/api-throttle/') return { isMetered: false, answer: answerThrottle };
    const answer = Object.hasOwn(lists, path) ? lists[path] : undefined;
    if (answer !== undefined) return { isMetered: true, answer };
    const [, kind, text] =
      /^\/(spacecraft|spacecraft_configurations)\/([^/.]+)\/$/.exec(path) ?? [];
    if (kind === undefined) return null;
    const id = Number(text);
    return {
      isMetered: true,
      answer: () => (kind === 'spacecraft' ? answerOne(id) : toConfigurationAnswer(id, options)),
    };
  };
}
