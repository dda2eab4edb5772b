import { describe, expect, it } from 'vitest';
import { createEngine } from '#catalogue/engine/engine.ts';
import {
  DEFAULT_CATALOGUE_QUERY,
  parseCatalogueQuery,
} from '#catalogue/query/catalogue-parameters.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';
import { parseSpacecraftRecords } from '#ll2/records.ts';

const DRAGON = aSpacecraftConfig({ id: 3, name: 'Dragon 1' });
const SOYUZ = aSpacecraftConfig({ id: 38, name: 'Soyuz MS' });
const FLEET = [
  aSpacecraft({
    id: 5,
    name: 'Alpha',
    spacecraft_config: DRAGON,
    in_space: true,
    status: { id: 1, name: 'Active' },
  }),
  aSpacecraft({
    id: 1,
    name: 'Beta, the 2nd',
    spacecraft_config: SOYUZ,
    in_space: false,
    is_placeholder: true,
  }),
  aSpacecraft({
    id: 9,
    name: 'ALPHA-2',
    spacecraft_config: SOYUZ,
    status: { id: 2, name: 'Retired' },
  }),
  aSpacecraft({ id: 7, name: '100% Dragon' }),
];

function ids(search: string, fleet: readonly Spacecraft[] = FLEET): number[] {
  const { query } = parseCatalogueQuery(new URLSearchParams(search));
  return createEngine(fleet)
    .list(query)
    .results.map(({ id }) => id);
}

describe('search', () => {
  it.each([
    ['search=alpha', [5, 9], 'any case'],
    ['search=LPH', [5, 9], 'inside a word'],
    ['search=dragon', [5, 7], 'the name or the configuration'],
    ['search=alpha+soyuz', [9], 'all words, each in either field'],
    ['search=soyuz,alpha', [9], 'words split by commas too'],
    ['search=%20%20alpha%20,%20,', [5, 9], 'with no empty words'],
    ['search=alpha+dragon+1', [5], 'the same field twice'],
    ['search=100%25', [7], 'signs as they are'],
    ['search=nothing', [], 'and finds none'],
    ['search=ms%0Aalpha', [9], 'line breaks split words'],
    ['search=2ndsoyuz', [], 'no match across the two fields'],
  ])('%s finds %j: %s', (search, found) => {
    expect(ids(search)).toEqual(found);
  });
});

describe('filters', () => {
  it.each([
    ['name=Alpha', [5], 'exact'],
    ['name=alpha', [], 'case-sensitive'],
    ['name=Alph', [], 'whole'],
    ['status=1', [5], 'those and no others'],
    ['status=99', [], 'those and no others'],
    ['spacecraft_config=38', [1, 9], 'those and no others'],
    ['in_space=true', [5], 'those and no others'],
    ['in_space=false', [1], 'unknown is not false'],
    ['is_placeholder=true', [1], 'those and no others'],
    ['is_placeholder=false', [], 'those and no others'],
    ['spacecraft_config=38&search=alpha&status=2', [9], 'all of them together'],
  ])('%s finds %j: %s', (search, found) => {
    expect(ids(search)).toEqual(found);
  });
});

describe('modes', () => {
  const detailedConfig = {
    response_mode: 'detailed',
    id: 4,
    name: 'Orion',
    height: 3.3,
    agency: { response_mode: 'normal', id: 44, name: 'NASA', founding_year: 1958 },
  };
  const record = { id: 1, name: 'Orion 003', spacecraft_config: detailedConfig, extra: 'kept' };
  const engine = createEngine(parseSpacecraftRecords([record]).spacecraft);

  it('normal omits what only detailed has, and keeps unknown keys', () => {
    const [normal] = engine.list(DEFAULT_CATALOGUE_QUERY).results;
    expect(normal).toMatchObject({ response_mode: 'normal', extra: 'kept' });
    expect(normal).not.toHaveProperty('flights');
    expect(normal?.spacecraft_config).toMatchObject({ response_mode: 'normal', name: 'Orion' });
    expect(normal?.spacecraft_config).not.toHaveProperty('height');
    expect(normal?.spacecraft_config?.agency).not.toHaveProperty('founding_year');
  });

  it('detailed has everything that is recorded; unrecorded flights are null', () => {
    const [detailed] = engine.list({ ...DEFAULT_CATALOGUE_QUERY, mode: 'detailed' }).results;
    expect(detailed).toMatchObject({
      response_mode: 'detailed',
      flights: null,
      spacecraft_config: { height: 3.3, agency: { founding_year: 1958 } },
    });
    expect(engine.get(1)).toEqual(detailed);
    expect(engine.get(2)).toBeNull();
  });
});

describe('neighbors', () => {
  it('finds the previous and next craft in all results, across pages', () => {
    const { query } = parseCatalogueQuery(new URLSearchParams('search=a&ordering=-id&limit=1'));
    expect(createEngine(FLEET).neighbors(query, 5)).toEqual({
      position: 2,
      count: 4,
      previous: { id: 7, name: '100% Dragon' },
      next: { id: 1, name: 'Beta, the 2nd' },
    });
    expect(
      createEngine(FLEET).neighbors(parseCatalogueQuery(new URLSearchParams('status=2')).query, 5),
    ).toBeNull();
    expect(createEngine(FLEET).neighbors(query, 404)).toBeNull();
  });
});

it('queries an empty catalogue', () => {
  const engine = createEngine([]);
  expect(engine.list(DEFAULT_CATALOGUE_QUERY)).toEqual({
    count: 0,
    next: null,
    previous: null,
    results: [],
  });
  expect(engine.facets(DEFAULT_CATALOGUE_QUERY).status).toEqual([]);
  expect(engine.ranges(DEFAULT_CATALOGUE_QUERY).flights).toEqual({ edges: [0], bins: [0] });
});
