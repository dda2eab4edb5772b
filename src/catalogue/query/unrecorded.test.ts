import { expect, it } from 'vitest';
import {
  formatCatalogueQuery,
  parseCatalogueQuery,
} from '#catalogue/query/catalogue-parameters.ts';
import { toUnrecorded } from '#catalogue/query/unrecorded.ts';

it.each<[string, [string, string, string][]]>([
  ['search=soyuz', []],
  ['license=1', []],
  [
    'search=soyuz&flights_min=2&offset=20',
    [['flights_count', 'search=soyuz', 'search=soyuz&missing=flights_count']],
  ],
  [
    'in_space=true&days_in_space_max=9',
    [
      ['in_space', 'days_in_space_max=9', 'missing=in_space&days_in_space_max=9'],
      ['time_in_space', 'in_space=true', 'in_space=true&missing=time_in_space'],
    ],
  ],
  ['agency=17', [['spacecraft_config', '', 'missing=spacecraft_config']]],
  [
    'status=4&country=6&human_rated=true',
    [
      ['status', 'human_rated=true&country=6', 'human_rated=true&country=6&missing=status'],
      ['spacecraft_config', 'status=4', 'status=4&missing=spacecraft_config'],
    ],
  ],
  ['first_flight=1960', [['first_flight', '', 'missing=first_flight']]],
  ['free_picture=true', [['license', '', 'missing=license']]],
  ['missing=serial_number&flights_min=2', []],
])('finds the craft that the filters of ?%s leave out for want of a value', (search, expected) => {
  const { query } = parseCatalogueQuery(new URLSearchParams(search));
  expect(
    toUnrecorded(query).map(({ value, without, missing }) => [
      value,
      formatCatalogueQuery(without),
      formatCatalogueQuery(missing),
    ]),
  ).toEqual(expected);
});
