import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_COMPARED, parseCompareSearch, toComparePath } from '#paths/compare.ts';
import { COMPARE_PATH } from '#paths/pages.ts';

const searchOf = (path: string) => new URL(path, 'https://example.org').search;
const messagesOf = (search: string) =>
  parseCompareSearch(search).notices.map(({ parameter, message }) => `${parameter}: ${message}`);

describe('a comparison’s URL', () => {
  it('round-trips', () => {
    const someIds = fc.uniqueArray(fc.nat(), { maxLength: MAX_COMPARED });
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

  it('is empty without craft, and has readable commas', () => {
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
      ['ids: Ignored abc, -1, 1.5: an id is a whole number.'],
    ],
    ['?ids=558,593,558', [558, 593], ['ids: Ignored 558: already in the comparison.']],
    ['?ids=1,2,3,4,5,6', [1, 2, 3, 4], ['ids: Ignored 5, 6: at most 4 side by side.']],
    ['?ids=1,0001', [1], ['ids: Ignored 0001: already in the comparison.']],
    ['?ids=%E0%A4%A', [], [expect.stringMatching(/^ids: Ignored .*whole number/)]],
    ['?ids=1,2&ids=3,4', [3, 4], ['ids: Given 2 times. Using the last one.']],
    ['?ids=', [], []],
    ['?ids=,1,, 2 ,', [1, 2], []],
    ['', [], []],
  ])('parses %s as %j, with notices of what was ignored', (search, ids, messages) => {
    expect(parseCompareSearch(search).ids).toEqual(ids);
    expect(messagesOf(search)).toEqual(messages);
  });

  it('reports other parameters that weren’t used', () => {
    expect(messagesOf('?only=nothing&pictures=none&search=x')).toEqual([
      'only: Must be all or differences. Using all.',
      'pictures: Must be all or cleared. Using all.',
      'search: Unknown parameter, ignored.',
    ]);
  });

  it('never throws, and never gives more ids than fit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const search of [text, `?${text}`, `?ids=${text}`]) {
          const { ids } = parseCompareSearch(search);
          expect(ids.length).toBeLessThanOrEqual(MAX_COMPARED);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });
});
