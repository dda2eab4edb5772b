import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatEmbedSearch,
  parseEmbedSearch,
  toCraftEmbedPath,
  toEmbedQuery,
  toListEmbedPath,
} from '#paths/embed.ts';
import { DEFAULT_LIST, parseListSearch } from '#paths/list.ts';
import { aCatalogueQuery } from '#testing/arbitraries.ts';

describe('an embed’s URL', () => {
  it('round-trips, whatever it shows', () => {
    const list = aCatalogueQuery().map((query) => ({ ...DEFAULT_LIST, query }));
    const theme = fc.constantFrom('paper', 'night', null);
    const ofList = fc.record({
      list,
      show: fc.constantFrom('cards', 'table'),
      id: fc.constant(null),
      theme,
    });
    const ofOne = fc.record({
      list,
      show: fc.constantFrom('card', 'clock'),
      id: fc.option(fc.nat()),
      theme,
    });
    fc.assert(
      fc.property(fc.oneof(ofList, ofOne), (state) => {
        expect(parseEmbedSearch(formatEmbedSearch(state))).toEqual({ ...state, notices: [] });
      }),
    );
  });

  it('is empty for the default list', () => {
    expect(formatEmbedSearch(parseEmbedSearch(''))).toBe('');
  });

  it('shows any list in the list’s layout, without what only its own page needs', () => {
    const cards = parseListSearch(
      '?agency=44&limit=5&pictures=cleared&source=live&density=compact',
    );
    expect(toListEmbedPath(cards)).toBe('/embed?agency=44&limit=5&pictures=cleared');
    const table = parseListSearch('?view=table&columns=name,height&ordering=-flights_count');
    expect(toListEmbedPath(table)).toBe(
      '/embed?ordering=-flights_count&columns=name,height&show=table',
    );
  });

  it('shows one craft', () => {
    expect(toCraftEmbedPath(558, 'clock')).toBe('/embed?show=clock&id=558');
    expect(parseEmbedSearch('?show=card&id=558')).toMatchObject({ show: 'card', id: 558 });
  });

  it('asks for the details of records for a table alone', () => {
    expect(toEmbedQuery(parseEmbedSearch('?show=table')).mode).toBe('detailed');
    expect(toEmbedQuery(parseEmbedSearch('')).mode).toBe('normal');
  });

  it.each(['show=film', 'show=card&id=x', 'show=clock&id=-1', 'theme=blue', 'height=7'])(
    'uses the default for what is invalid in %s, with a notice',
    (search) => {
      const { list, id, theme, notices } = parseEmbedSearch(search);
      expect({ list, id, theme }).toEqual({ list: DEFAULT_LIST, id: null, theme: null });
      expect(notices).toHaveLength(1);
    },
  );

  it('says that a list ignores the id of a craft', () => {
    const { id, notices } = parseEmbedSearch('?id=558&limit=5');
    expect(id).toBeNull();
    expect(notices).toEqual([
      {
        parameter: 'id',
        value: '558',
        message: 'Ignored: only a card and a clock show one craft.',
      },
    ]);
  });
});
