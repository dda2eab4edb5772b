import { expect, it } from 'vitest';
import { toFileStem } from '#export/file-stem.ts';

it.each([
  [
    '14 active spacecraft by SpaceX, most flights first',
    '14-active-spacecraft-by-spacex-most-flights-first',
  ],
  ['../../étç:*?"<>|', 'etc'],
  ['🚀', 'spacecraft'],
  ['x'.repeat(300), 'x'.repeat(80)],
])('names a file for %s', (sentence, stem) => {
  expect(toFileStem(sentence)).toBe(stem);
});
