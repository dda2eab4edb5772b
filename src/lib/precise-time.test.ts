import { expect, it } from 'vitest';
import { formatToPrecision, toCoarser } from '#lib/precise-time.ts';

it.each([
  ['minute', '31 July 2026 at 13:05 UTC', '2026-07-31T13:05:00Z'],
  ['hour', '31 July 2026 at about 13:05 UTC', '2026-07-31'],
  ['day', '31 July 2026', '2026-07-31'],
  ['week', 'the week of 31 July 2026', null],
  ['month', 'July 2026', '2026-07'],
  ['quarter', 'third quarter of 2026', null],
  ['half-year', 'second half of 2026', null],
  ['year', '2026', '2026'],
  ['decade', '2020s', null],
] as const)('says a time to the %s as %s', (precision, text, dateTime) => {
  expect(formatToPrecision('2026-07-31T13:05:00Z', precision)).toEqual({ text, dateTime });
});

it('shows a text that isn’t a time unchanged, without a machine-readable value', () => {
  const given = '<b>soon</b>';
  expect(formatToPrecision(given, 'month')).toEqual({ text: given, dateTime: null });
});

it('keeps the coarser of two precisions', () => {
  expect(toCoarser('day', 'minute')).toBe('day');
  expect(toCoarser('day', 'month')).toBe('month');
});
