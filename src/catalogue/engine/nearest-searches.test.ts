import { expect, it } from 'vitest';
import { nearestSearches, searchesWithoutAWord } from '#catalogue/engine/nearest-searches.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

const CRAFT = ['Space Shuttle Endeavour', 'Soyuz TM-12', 'Crew Dragon Resilience'].map(
  (name, index) => aSpacecraft({ id: index + 1, name }),
);

it.each([
  ['endeavor', ['endeavour']],
  ['Sojuz', ['soyuz']],
  ['crew dragoon', ['crew dragon']],
  ['resiliance', ['resilience']],
  ['союз', []],
  ['zzzzzzzz', []],
  ['tm', []],
  ['', []],
])('suggests for “%s” %j', (search, suggestions) => {
  expect(nearestSearches(search, CRAFT)).toEqual(suggestions);
});

it.each([
  ['Japanese cargo ship', ['cargo ship', 'japanese ship', 'japanese cargo']],
  ['ship', []],
  ['', []],
  ['which of them flew to the moon', []],
])('leaves a word out of “%s”: %j', (search, shorter) => {
  expect(searchesWithoutAWord(search)).toEqual(shorter);
});
