import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARE_PATH, MOST_COMPARED, parseCompareSearch, toComparePath } from '#paths/compare.ts';

const searchOf = (path: string) => new URL(path, 'https://example.org').search;
const messagesOf = (search: string) =>
  parseCompareSearch(search).notices.map(({ parameter, message }) => `${parameter}: ${message}`);

describe('a comparison’s URL', () => {
  it('round-trips', () => {
    const someIds = fc.uniqueArray(fc.nat(), { maxLength: MOST_COMPARED });
    const aView = fc.record({
      only: fc.constantFrom('all', 'differences'),
      pictures: fc.constantFrom('all', 'cleared'),
    });
    fc.assert(
      fc.property(someIds, aView, (ids, view) => {
        const read = parseCompareSearch(searchOf(toComparePath(ids, view)));
        expect(read).toEqual({ ids, ...view, notices: [] });
      }),
    );
  });

  it('is bare without craft, and leaves commas readable', () => {
    expect(toComparePath([])).toBe(COMPARE_PATH);
    expect(toComparePath([558, 593])).toBe('/compare?ids=558,593');
    expect(toComparePath([558, 593], { only: 'differences' })).toBe(
      '/compare?ids=558,593&only=differences',
    );
  });

  it.each([
    [
      '?ids=558,abc,593,-1,1.5',
      [558, 593],
      ['ids: Dropped abc, -1, 1.5: an id is a whole number.'],
    ],
    ['?ids=558,593,558', [558, 593], ['ids: Dropped 558: each spacecraft stands here once.']],
    ['?ids=1,2,3,4,5,6', [1, 2, 3, 4], ['ids: Dropped 5, 6: 4 is the most side by side.']],
    ['?ids=1,0001', [1], ['ids: Dropped 0001: each spacecraft stands here once.']],
    ['?ids=%E0%A4%A', [], [expect.stringMatching(/^ids: Dropped .*whole number/)]],
    ['?ids=1,2&ids=3,4', [3, 4], ['ids: Given 2 times; the last one was used.']],
    ['?ids=', [], []],
    ['?ids=,1,, 2 ,', [1, 2], []],
    ['', [], []],
  ])('%s gives %j and says what was dropped', (search, ids, messages) => {
    expect(parseCompareSearch(search).ids).toEqual(ids);
    expect(messagesOf(search)).toEqual(messages);
  });

  it('says which other parameters were not used', () => {
    expect(messagesOf('?only=nothing&pictures=none&search=x')).toEqual([
      'only: Taken as all: the parameter takes all or differences.',
      'pictures: Taken as all: the parameter takes all or cleared.',
      'search: The parameter was ignored: a comparison has none of that name.',
    ]);
  });

  it('never throws, and never gives more ids than can be shown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const search of [text, `?${text}`, `?ids=${text}`]) {
          const { ids } = parseCompareSearch(search);
          expect(ids.length).toBeLessThanOrEqual(MOST_COMPARED);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });
});
