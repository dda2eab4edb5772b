import { expect, it } from 'vitest';
import { toTicks } from '#screens/timeline/ticks.ts';

const labelsOf = (from: string, to: string, width: number) =>
  toTicks({ start: Date.parse(from), end: Date.parse(to) }, width).map(({ label }) => label);

it('has ticks at round years, as many as fit', () => {
  expect(labelsOf('1961-01-01', '2027-01-01', 600)).toEqual([
    '1970',
    '1980',
    '1990',
    '2000',
    '2010',
    '2020',
  ]);
  expect(labelsOf('1961-01-01', '2027-01-01', 300)).toEqual(['1980', '2000', '2020']);
});

it('has ticks at months and days, the first of them with its year', () => {
  expect(labelsOf('1969-05-20', '1970-03-10', 400)).toEqual(['Jul 1969', 'Oct', '1970']);
  expect(labelsOf('1969-07-10', '1969-07-14', 400)).toEqual([
    '10 Jul 1969',
    '11 Jul',
    '12 Jul',
    '13 Jul',
    '14 Jul',
  ]);
});

it('has no ticks at hours', () => {
  expect(labelsOf('1969-07-16', '1969-07-17', 900)).toEqual(['16 Jul 1969', '17 Jul']);
});
