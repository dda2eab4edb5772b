import { expect, it } from 'vitest';
import { toFacetRecord } from '#catalogue/query/facet-names.ts';
import { toFacetChoices } from '#screens/list/filters/facet-choices.ts';

const facets = toFacetRecord((facet) =>
  facet === 'status'
    ? [
        { token: '1', name: 'Active', count: 5 },
        { token: '4', name: 'Lost', count: 0 },
        { token: '2', name: 'Retired', count: 0 },
      ]
    : [],
);

it('offers the values with spacecraft or chosen, then the others', () => {
  const choices = toFacetChoices(facets, 'status', ['2']);
  expect(choices.map(({ name, isAvailable }) => `${name} ${isAvailable}`)).toEqual([
    'Active true',
    'Retired true',
    'Lost false',
  ]);
});

it('offers a chosen value that the catalogue does not have, so that it can be unchosen', () => {
  const choices = toFacetChoices(facets, 'status', ['99', '1']);
  expect(choices[0]).toEqual({
    token: '99',
    name: '99 (not in this catalogue)',
    count: 0,
    isAvailable: true,
  });
  expect(choices).toHaveLength(4);
});
