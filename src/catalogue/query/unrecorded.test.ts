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
      ['time_in_space', 'in_space=true', 'in_space=true&missing=time_in_space'],
      ['in_space', 'days_in_space_max=9', 'missing=in_space&days_in_space_max=9'],
    ],
  ],
  ['agency=17', [['spacecraft_config', '', 'missing=spacecraft_config']]],
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
