import { expect, test } from 'vitest';
import { formatDate } from '#lib/format.ts';

test('a day is formatted in British English, in UTC', () => {
  const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  for (let month = 0; month < 12; month++) {
    const time = Date.UTC(1957, month, 4, 23, 59);
    expect(formatDate(new Date(time).toISOString())).toBe(inWords.format(time));
  }
  expect(formatDate('2026-11-26')).toBe('26 November 2026');
  expect(formatDate('soon')).toBe('soon');
});
