import * as v from 'valibot';
import { expect, it } from 'vitest';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import { createEngine } from '#catalogue/engine/engine.ts';
import { ProvenanceSchema } from '#catalogue/file/provenance.ts';
import { toJson } from '#export/json.ts';
import { parseListSearch } from '#paths/list.ts';
import { makeSyntheticRecords } from '#testing/synthetic-catalogue.ts';

const provenance = v.parse(ProvenanceSchema, {
  recorded: '2020-01-02',
  source: 'https://example.org/',
  upstream_count: 600,
});
const engine = createEngine(makeSyntheticRecords(300));

it.each(['', 'status=1&ordering=-time_in_space&limit=5&offset=10', 'mode=detailed&search=soyuz'])(
  'exports all results of %j, in its order and mode',
  (search) => {
    const { query } = parseListSearch(search);
    const file: unknown = JSON.parse(toJson(engine.all(query), provenance, query));
    const pages = Array.from({ length: 3 }, (_, page) =>
      engine.list({ ...query, limit: 100, offset: page * 100 }),
    );
    expect(file).toEqual({
      format: 'spacecraft-list/1',
      recorded: '2020-01-02',
      source: 'https://example.org/',
      query: search.replace('&limit=5&offset=10', '').replace(/(mode=\w+)&(.*)/, '$2&$1'),
      count: pages[0]?.count,
      results: pages.flatMap(({ results }) => results),
    });
  },
);

it('says of each record how its values are known, where they are not all of one date', () => {
  const combined = v.parse(ProvenanceSchema, {
    ...provenance,
    basis: [
      { fields: ['name'], kind: 'recorded', on: '2019', ids: [[2, 4]] },
      { fields: ['status'], kind: 'inferred', from: 'design', ids: [1, 3] },
    ],
  });
  const { query } = parseListSearch('limit=5');
  const file = v.parse(
    v.object({ results: v.array(v.object({ id: v.number(), basis: v.optional(v.unknown()) })) }),
    JSON.parse(toJson(makeSyntheticRecords(5), combined, query)),
  );
  expect(file.results.map(({ id, basis }) => [id, basis])).toEqual([
    [1, [{ fields: ['status'], kind: 'inferred', from: 'design' }]],
    [2, [{ fields: ['name'], kind: 'recorded', on: '2019' }]],
    [
      3,
      [
        { fields: ['name'], kind: 'recorded', on: '2019' },
        { fields: ['status'], kind: 'inferred', from: 'design' },
      ],
    ],
    [4, [{ fields: ['name'], kind: 'recorded', on: '2019' }]],
    [5, undefined],
  ]);
});

it('contains a query that parses to the exported list', () => {
  const { query } = parseListSearch('status=1,2&sort=name&flights_min=2&limit=5');
  const file = v.parse(v.object({ query: v.string() }), JSON.parse(toJson([], provenance, query)));
  const { limit, offset } = DEFAULT_CATALOGUE_QUERY;
  expect(parseListSearch(file.query).query).toEqual({ ...query, limit, offset });
});
