import { expect, test } from 'vitest';
import type { ChangeEvent } from '#catalogue/changes/change-history.ts';
import { toChangeSentences } from '#catalogue/changes/change-sentences.ts';

const named = (id: number) => ({ id, name: `Synthetic ${id}` });
const some = (count: number, kind: 'new' | 'picture'): ChangeEvent[] =>
  Array.from({ length: count }, (_, index) => ({ ...named(index + 1), kind }));
const read = (events: readonly ChangeEvent[]) =>
  toChangeSentences(events).map(
    ({ craft, predicate }) => `${craft.map(({ id }) => id).join(' ')} ${predicate}`,
  );

test('a run tells flights first, and what has gone last', () => {
  expect(
    read([
      { ...named(1), kind: 'gone' },
      { ...named(2), kind: 'status', from: 'Active', to: 'Retired' },
      { ...named(3), kind: 'status', from: null, to: 'Active' },
      { ...named(4), kind: 'status', from: 'Active', to: null },
      { ...named(5), kind: 'new' },
      { ...named(6), kind: 'landed' },
      { ...named(7), kind: 'launched' },
      { ...named(8), kind: 'picture' },
    ]),
  ).toEqual([
    '7 was launched',
    '6 ended a flight',
    '5 was added to the catalogue',
    '2 changed status from Active to Retired',
    '3 now has a recorded status: Active',
    '4 no longer has a recorded status',
    '8 has a new picture',
    '1 is no longer in the catalogue',
  ]);
});

test('more than five changes of one kind are one sentence', () => {
  expect(read(some(5, 'picture'))).toHaveLength(5);
  expect(read(some(6, 'picture'))).toEqual(['1 2 3 4 5 6 have a new picture']);
  const retired = Array.from({ length: 6 }, (_, index): ChangeEvent => ({
    ...named(index + 1),
    kind: 'status',
    from: 'Active',
    to: 'Retired',
  }));
  const destroyed: ChangeEvent = { ...named(7), kind: 'status', from: 'Active', to: 'Destroyed' };
  expect(read([...retired, destroyed])).toEqual([
    '1 2 3 4 5 6 changed status from Active to Retired',
    '7 changed status from Active to Destroyed',
  ]);
});

test('each sentence of a run has a key of its own', () => {
  const events = [...some(6, 'new'), ...some(3, 'picture')];
  const keys = toChangeSentences(events).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
