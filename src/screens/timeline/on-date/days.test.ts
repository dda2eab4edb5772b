import { describe, expect, it } from 'vitest';
import {
  formatIsoDay,
  parseIsoDay,
  toAnniversaries,
  toDayRange,
} from '#screens/timeline/on-date/days.ts';

const toDay = (text: string) => parseIsoDay(text) ?? Number.NaN;

it.each(['1957-10-04', '1969-12-31', '1970-01-01', '2024-02-29'])('reads %s as a day', (text) => {
  expect(formatIsoDay(parseIsoDay(text) ?? 0)).toBe(text);
});

it.each(['', '1975', '1975-02-30', '2023-02-29', '1975-13-01', '1975-07-17T00:00:00Z', 'x'])(
  'does not read %j as a day',
  (text) => {
    expect(parseIsoDay(text)).toBeNull();
  },
);

describe('the days that a time can mean', () => {
  const time = Date.parse('1975-08-17T12:20:00Z');

  it.each([
    ['minute', '1975-08-17', '1975-08-17'],
    ['hour', '1975-08-17', '1975-08-17'],
    ['day', '1975-08-17', '1975-08-17'],
    ['week', '1975-08-11', '1975-08-23'],
    ['month', '1975-08-01', '1975-08-31'],
    ['quarter', '1975-07-01', '1975-09-30'],
    ['half-year', '1975-07-01', '1975-12-31'],
    ['year', '1975-01-01', '1975-12-31'],
    ['decade', '1970-01-01', '1979-12-31'],
  ] as const)('by a %s', (precision, first, last) => {
    const days = toDayRange(time, precision);
    expect([formatIsoDay(days.first), formatIsoDay(days.last)]).toEqual([first, last]);
  });
});

describe('the same day every ten years', () => {
  const range = { first: toDay('1960-01-01'), last: toDay('2026-11-29') };

  it.each([
    ['1975-07-17', ['1965', '1975', '1985', '1995', '2005', '2015', '2025']],
    ['2026-11-29', ['1966', '1976', '1986', '1996', '2006', '2016', '2026']],
    ['1966-12-31', ['1966', '1976', '1986', '1996', '2006', '2016']],
    ['1964-02-29', ['1964', '1984', '2004', '2024']],
    ['1955-01-01', ['1965', '1975', '1985', '1995', '2005', '2015', '2025']],
  ])('of %s', (day, years) => {
    expect(toAnniversaries(toDay(day), range).map((one) => formatIsoDay(one).slice(0, 4))).toEqual(
      years,
    );
  });
});
