import { expect, it } from 'vitest';
import { createEngine } from '#catalogue/engine/engine.ts';
import { toShownCraft, toShownSentence } from '#screens/kiosk/shown-sentence.ts';
import { parseKioskSearch } from '#paths/kiosk.ts';
import { toShownQuery } from '#paths/kiosk-shown.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

const engine = createEngine([
  aSpacecraft({ id: 1, name: 'First', status: { id: 1, name: 'Active' } }),
  aSpacecraft({ id: 2, name: 'Second', status: { id: 1, name: 'Active' } }),
  aSpacecraft({ id: 3, name: 'Third', status: { id: 4, name: 'Retired' } }),
]);

it.each([
  ['', 'All active spacecraft, in space first (2 today)'],
  ['?order=shuffle', 'All active spacecraft, shuffled (2 today)'],
  ['?order=today', '2 active spacecraft, on this day first'],
  ['?of=all&order=today&ordering=-flights_count', '3 spacecraft, on this day first'],
  ['?ordering=-flights_count', '2 active spacecraft, most flights first'],
  ['?of=all', '3 spacecraft, in space first'],
  ['?status=4', '1 retired spacecraft, in space first'],
  ['?status=4&ordering=-flights_count&order=shuffle', '1 retired spacecraft, shuffled'],
  ['?search=fourth', 'No spacecraft matching “fourth”'],
])('describes the craft and the order of “%s”', (search, sentence) => {
  const state = parseKioskSearch(search);
  const query = toShownQuery(state);
  expect(toShownSentence(state, engine.facets(query), engine.list(query).count)).toBe(sentence);
});

it.each([
  ['', '2 active spacecraft'],
  ['?of=all&order=shuffle', '3 spacecraft'],
])('names the craft of “%s” without their order', (search, craft) => {
  const state = parseKioskSearch(search);
  const query = toShownQuery(state);
  expect(toShownCraft(state, engine.facets(query), engine.list(query).count)).toBe(craft);
});
