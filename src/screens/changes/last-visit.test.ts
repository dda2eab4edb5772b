import { expect, test } from 'vitest';
import { isSince } from '#screens/changes/last-visit.ts';

const AT = '2020-01-09T12:00:00.000Z';

test('a run is new when it is later than all that the visit showed', () => {
  const visit = { at: AT, newest: '2020-01-05T03:00:00Z' };
  expect(isSince(visit, '2020-01-06T03:00:00Z')).toBe(true);
  expect(isSince(visit, '2020-01-05T03:00:00Z')).toBe(false);
  expect(isSince(visit, '2020-01-04')).toBe(false);
});

test('after a visit that showed nothing every run is new, and without a visit none', () => {
  expect(isSince({ at: AT, newest: null }, '2019-01-01')).toBe(true);
  expect(isSince(null, '2020-01-06T03:00:00Z')).toBe(false);
});
