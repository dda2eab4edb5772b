import { expect, it } from 'vitest';
import { toLaunchPrecision } from '#ll2/launch-precision.ts';

it.each([
  ['Second', 'minute'],
  ['Minute', 'minute'],
  ['Hour', 'hour'],
  ['Morning', 'day'],
  ['Afternoon', 'day'],
  ['Day', 'day'],
  ['Week', 'week'],
  ['Month', 'month'],
  ['Quarter 3', 'quarter'],
  ['Year Half 1', 'half-year'],
  ['H2', 'half-year'],
  ['Year', 'year'],
  ['Fiscal Year', 'year'],
  ['Decade', 'decade'],
] as const)('reads %s as the %s', (name, precision) => {
  expect(toLaunchPrecision({ id: null, name, abbrev: null })).toEqual({
    kind: 'known',
    precision,
    name,
  });
});

it('uses the abbreviation without a name', () => {
  expect(toLaunchPrecision({ id: 1, name: null, abbrev: 'MIN' })).toMatchObject({
    precision: 'minute',
  });
});

it('distinguishes a missing precision from an unsupported one', () => {
  expect(toLaunchPrecision(null)).toEqual({ kind: 'unknown' });
  expect(toLaunchPrecision({ id: 99, name: 'Fortnight', abbrev: null })).toEqual({
    kind: 'other',
    name: 'Fortnight',
  });
});
