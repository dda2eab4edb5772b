import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atPosition,
  DEFAULT_LIST,
  parseListSearch,
  TABLE_COLUMNS,
  toListPath,
} from '#paths/list.ts';
import { parseSpacecraftId, toSpacecraftPath } from '#paths/spacecraft.ts';
import { aCatalogueQuery } from '#testing/arbitraries.ts';

const searchOf = (path: string) => new URL(path, 'https://example.org').search;

describe('a list’s URL', () => {
  it('round-trips, on the list and on a spacecraft’s page', () => {
    const aList = fc.record({
      query: aCatalogueQuery(),
      view: fc.constantFrom('cards', 'table'),
      pictures: fc.constantFrom('all', 'cleared'),
      columns: fc.option(
        fc
          .shuffledSubarray([...TABLE_COLUMNS])
          .map((some) => ['name' as const, ...some.filter((one) => one !== 'name')]),
      ),
      density: fc.option(fc.constantFrom('normal', 'compact')),
      source: fc.option(fc.constantFrom('snapshot', 'live')),
    });
    fc.assert(
      fc.property(aList, fc.nat(), (list, id) => {
        const read = { ...list, notices: [] };
        expect(parseListSearch(searchOf(toListPath(list)))).toEqual(read);
        expect(parseListSearch(searchOf(toSpacecraftPath(id, list)))).toEqual(read);
      }),
    );
  });

  it('is parsed once for as long as it stays the same', () => {
    const first = parseListSearch('?search=soyuz');
    for (let card = 0; card < 500; card++) expect(parseListSearch('?search=soyuz')).toBe(first);
    expect(parseListSearch('?search=dragon').query.search).toBe('dragon');
  });

  it('is bare for the default list', () => {
    expect(toListPath(DEFAULT_LIST)).toBe('/spacecraft');
  });

  it('reports an unknown view', () => {
    const { view, notices } = parseListSearch('?view=globe');
    expect(view).toBe('cards');
    expect(notices.map(({ parameter }) => parameter)).toEqual(['view']);
  });

  it('uses the last value of any repeated parameter, with one notice each', () => {
    const { view, query, notices } = parseListSearch(
      '?view=cards&sort=name&status=1&view=table&sort=id&status=2',
    );
    expect(view).toBe('table');
    expect(query.ordering).toEqual([{ field: 'id', descending: false }]);
    expect(query.facets.status).toEqual(['2']);
    expect(notices.map(({ parameter, message }) => `${parameter}: ${message}`)).toEqual(
      ['view', 'sort', 'status'].map((name) => `${name}: Given 2 times. Using the last one.`),
    );
  });

  it('finds the page that contains a position', () => {
    expect(atPosition(DEFAULT_LIST, 9).query.offset).toBe(0);
    expect(atPosition(DEFAULT_LIST, 10).query.offset).toBe(10);
    expect(atPosition(DEFAULT_LIST, 25).query.offset).toBe(20);
    const between = { ...DEFAULT_LIST, query: { ...DEFAULT_LIST.query, offset: 5 } };
    expect(atPosition(between, 14)).toBe(between);
    expect(atPosition(between, 15).query.offset).toBe(10);
  });
});

it.each([
  ['612', 612],
  ['0', 0],
  ['abc', null],
  ['-1', null],
  ['1.5', null],
  ['1e3', null],
  ['', null],
  ['99999999999999999999', null],
  ['12 OR 1=1', null],
])('parses %j as the id %j', (text, id) => {
  expect(parseSpacecraftId(text)).toBe(id);
});
