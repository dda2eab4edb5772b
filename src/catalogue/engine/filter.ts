import { type CatalogueQuery, isOpenRange, type Range } from '#catalogue/query/catalogue-query.ts';
import { toSearchWords } from '#catalogue/query/search-words.ts';
import { compose, foldCase } from '#lib/fold-case.ts';
import { parseDuration } from '#lib/duration.ts';
import { countriesOf, flightsOf, isHumanRated } from '#ll2/nested-values.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

const DAY = 86_400;

/**
 * The text that is searched of each row, folded. Search words contain no white space, so they can't match across the
 * line breaks between the fields.
 */
export type SearchTexts = Record<CatalogueQuery['search_in'], (row: number) => string>;

/** Launch Library has one country for all of them, Russia. */
const LAST_SOVIET_YEAR = '1991';

function toLaunches(spacecraft: Spacecraft) {
  return flightsOf(spacecraft).flatMap(({ launch }) => launch ?? []);
}

/** Names of what a craft belongs to, each under the words that people know it by. */
function toRelatedNames(spacecraft: Spacecraft): string[] {
  const { spacecraft_config: config } = spacecraft;
  const agency = config?.agency ?? null;
  const countries = countriesOf(spacecraft);
  const years = toLaunches(spacecraft).flatMap(({ net }) => net?.slice(0, 4) ?? []);
  const isSoviet =
    countries.some(({ name }) => name === 'Russia') &&
    years.some((year) => year <= LAST_SOVIET_YEAR);
  return [
    agency?.name,
    agency?.abbrev,
    config?.type?.name,
    isHumanRated(spacecraft) === true ? 'Crewed' : null,
    ...(config?.family ?? []).map(({ name }) => name),
    ...countries.flatMap(({ name, nationality_name }) => [name, nationality_name]),
    ...years,
    isSoviet ? 'Soviet Union, USSR' : null,
  ].filter((name) => name !== null && name !== undefined);
}

/** People know a craft by its mission: Columbia, CSM-107, is Apollo 11. A launch is named `Saturn V | Apollo 11`. */
function toMissionNames(spacecraft: Spacecraft): string {
  return toLaunches(spacecraft)
    .map(({ name }) => name?.split(' | ').at(-1) ?? '')
    .join('\n');
}

/** The stations of the early craft are recorded as destinations only. */
function toDestinations(spacecraft: Spacecraft): string {
  return flightsOf(spacecraft)
    .map(({ destination }) => destination ?? '')
    .join('\n');
}

function toNames({ name, spacecraft_config }: Spacecraft): string {
  return foldCase(`${name}\n${spacecraft_config?.name ?? ''}`);
}

function toSerials(one: Spacecraft): string {
  return `${toNames(one)}\n${foldCase(one.serial_number ?? '')}`;
}

/** Each text is prepared when it is first asked for. */
export function toSearchTexts(spacecraft: readonly Spacecraft[]): SearchTexts {
  // Craft of one design in one year have the same related names.
  const folded = new Map<string, string>();
  function toRelated(one: Spacecraft): string {
    const related = toRelatedNames(one).join('\n');
    const text = folded.get(related) ?? foldCase(related);
    folded.set(related, text);
    return text;
  }
  const once = (toText: (one: Spacecraft) => string) => {
    const texts: string[] = [];
    return (row: number): string => {
      const one = spacecraft[row];
      return (texts[row] ??= one === undefined ? '' : toText(one));
    };
  };
  const toEverything = (one: Spacecraft) =>
    [
      toSerials(one),
      toRelated(one),
      foldCase(toMissionNames(one)),
      foldCase(toDestinations(one)),
    ].join('\n');
  return { names: once(toNames), serials: once(toSerials), everything: once(toEverything) };
}

/** What can be filtered by range: flights, and whole days in space (5 days and 23 hours are 5). */
export type RangeColumns = {
  flights: readonly (number | null)[];
  days_in_space: readonly (number | null)[];
};

export function toRangeColumns(spacecraft: readonly Spacecraft[]): RangeColumns {
  return {
    flights: spacecraft.map(({ flights_count }) => flights_count),
    days_in_space: spacecraft.map(({ time_in_space }) => {
      const seconds = time_in_space === null ? null : parseDuration(time_in_space);
      return seconds === null ? null : Math.floor(seconds / DAY);
    }),
  };
}

function isWithin(range: Range, value: number | null): boolean {
  // An unknown value is in no range.
  return value !== null && value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity);
}

/**
 * In our own scope a number is a whole one: Apollo 11 is not CSM-118, though MS 7 is MS-07. The other scopes find
 * letters anywhere, as Launch Library does.
 */
function toWordTest(word: string, scope: CatalogueQuery['search_in']) {
  if (scope !== 'everything' || !/^\d+$/.test(word)) return (text: string) => text.includes(word);
  const number = new RegExp(`(?:^|\\D)0*${word}(?!\\d)`);
  return (text: string) => number.test(text);
}

/** Whether a row passes all of a query's filters except its facets. */
export function toPredicate(
  query: CatalogueQuery,
  searchTexts: SearchTexts,
  rangeColumns: () => RangeColumns,
) {
  const { flights, days_in_space } = query;
  const name = compose(query.name);
  const words = toSearchWords(query.search).map((word) => toWordTest(word, query.search_in));
  const toText = searchTexts[query.search_in];
  const anyFlights = isOpenRange(flights);
  const anyDays = isOpenRange(days_in_space);
  const columns = anyFlights && anyDays ? null : rangeColumns();
  return (spacecraft: Spacecraft, row: number): boolean =>
    (name === '' || compose(spacecraft.name) === name) &&
    (anyFlights || isWithin(flights, columns?.flights[row] ?? null)) &&
    (anyDays || isWithin(days_in_space, columns?.days_in_space[row] ?? null)) &&
    words.every((isIn) => isIn(toText(row)));
}
