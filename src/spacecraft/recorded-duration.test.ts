import { expect, it } from 'vitest';
import { toRecordedDuration } from '#spacecraft/recorded-duration.ts';

it.each([
  ['P1D', 1, 'known'],
  ['P0D', 0, 'none'],
  ['P0D', 1, 'missing'],
  ['P0D', null, 'missing'],
  ['PT0S', 3, 'missing'],
  [null, 0, 'missing'],
  ['two days', 1, 'unreadable'],
] as const)('%s of a craft with %s flights is %s', (iso, flights, kind) => {
  expect(toRecordedDuration(iso, flights).kind).toBe(kind);
});
