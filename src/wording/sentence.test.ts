import { expect, it } from 'vitest';
import { parseCatalogueQuery } from '#catalogue/query/catalogue-parameters.ts';
import { createEngine } from '#catalogue/engine/engine.ts';
import { toSentence } from '#wording/sentence.ts';
import { aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';

const agency = {
  response_mode: 'list' as const,
  id: 121,
  name: 'SpaceX',
  abbrev: 'SpX',
  url: null,
  type: null,
};
const engine = createEngine([
  aSpacecraft({
    status: { id: 1, name: 'Active' },
    spacecraft_config: aSpacecraftConfig({ id: 6, name: 'Crew Dragon 2', agency }),
  }),
  aSpacecraft({ id: 2, status: { id: 2, name: 'Retired' } }),
]);

it.each([
  ['', 68, '68 spacecraft'],
  [
    'status=1&agency=121&ordering=-flights_count',
    14,
    '14 active spacecraft by SpaceX, most flights first',
  ],
  ['status=1,2', 1234, '1,234 active or retired spacecraft'],
  ['in_space=true', 0, 'No spacecraft in space'],
  [
    'agency=121,~a,~b,~c,~d,~e',
    2,
    '2 spacecraft by SpaceX, a (not in this catalogue), b (not in this catalogue), c (not in this catalogue), or 2 others',
  ],
  ['in_space=false&human_rated=true', 3, '3 crewed spacecraft not in space'],
  ['spacecraft_config=6', 1, '1 spacecraft of the configuration Crew Dragon 2'],
  ['status=99', 0, 'No spacecraft: this catalogue has no status 99'],
  ['agency=~a,~b', 0, 'No spacecraft: this catalogue has no agency a or b'],
  ['status=1,99', 0, 'No active or 99 (not in this catalogue) spacecraft'],
  [
    'in_use=false&is_placeholder=false',
    2,
    '2 spacecraft of designs no longer flown that are not stand-in records',
  ],
  [
    'flights_min=2&days_in_space_max=30',
    5,
    '5 spacecraft with 2 or more flights with 30 or fewer days in space',
  ],
  ['search=+dragon+&sort=name', 2, '2 spacecraft matching “dragon”, by name'],
  ['ordering=-time_in_space', 68, '68 spacecraft, longest in space first'],
  ['ordering=-time_in_space,id', 2, '2 spacecraft, longest in space first, then lowest ID'],
  ['sort=-in_space,-time_in_space', 561, '561 spacecraft, in space first, then longest in space'],
  ['sort=in_space,-name', 2, '2 spacecraft, on the ground first, then by name, Z to A'],
  ['sort=-time_docked,-in_space', 2, '2 spacecraft, longest docked first, then in space first'],
  ['sort=fastest_turnaround', 2, '2 spacecraft, fastest turnaround first'],
  ['sort=first_launch,-height', 2, '2 spacecraft, earliest launched first, then tallest'],
  ['status=2&ordering=-flights_count', 0, 'No retired spacecraft'],
])('%s of %d is: %s', (search, count, sentence) => {
  const { query } = parseCatalogueQuery(new URLSearchParams(search));
  expect(toSentence(query, engine.facets(query), count)).toBe(sentence);
});
