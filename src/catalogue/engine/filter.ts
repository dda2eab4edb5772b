import { type CatalogueQuery, isOpenRange, type Range } from '#catalogue/query/catalogue-query.ts';
import { toSearchWords } from '#catalogue/query/search-words.ts';
import { compose, foldCase } from '#lib/fold-case.ts';
import { parseDuration } from '#lib/duration.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

const DAY = 86_400;

/**
 * The texts that are searched, folded. Search words contain no white space, so they can't match across the line breaks between
 * the fields.
 */
export type SearchTexts = Record<CatalogueQuery['search_in'], readonly string[]>;

export function toSearchTexts(spacecraft: readonly Spacecraft[]): SearchTexts {
  const names = spacecraft.map(({ name, spacecraft_config }) =>
    foldCase(`${name}\n${spacecraft_config?.name ?? ''}`),
  );
  const serials = spacecraft.map(
    ({ serial_number }, row) => `${names[row]}\n${foldCase(serial_number ?? '')}`,
  );
  return { names, serials };
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

/** Whether a row passes all of a query's filters except its facets. */
export function toPredicate(
  query: CatalogueQuery,
  searchTexts: SearchTexts,
  columns: RangeColumns,
) {
  const { flights, days_in_space } = query;
  const name = compose(query.name);
  const words = toSearchWords(query.search);
  const texts = searchTexts[query.search_in];
  const anyFlights = isOpenRange(flights);
  const anyDays = isOpenRange(days_in_space);
  return (spacecraft: Spacecraft, row: number): boolean =>
    (name === '' || compose(spacecraft.name) === name) &&
    (anyFlights || isWithin(flights, columns.flights[row] ?? null)) &&
    (anyDays || isWithin(days_in_space, columns.days_in_space[row] ?? null)) &&
    words.every((word) => texts[row]?.includes(word));
}
