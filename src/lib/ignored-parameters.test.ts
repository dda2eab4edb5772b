import { expect, it } from 'vitest';
import { IGNORED_PARAMETER, isPlainSearch } from '#lib/ignored-parameters.ts';
import { parseCompareSearch, toComparePath } from '#paths/compare.ts';
import { formatKioskSearch, parseKioskSearch } from '#paths/kiosk.ts';
import { formatListSearch, LIST_PARAMETERS, parseListSearch } from '#paths/list.ts';

const TRACKED = 'utm_source=a&utm_term=b&fbclid=c&fbclid=d&gclid=&mc_eid=e&_gl=1*2&li_fat_id=f';

it('drops parameters of others from a list without a word', () => {
  const { notices, ...list } = parseListSearch(`?search=soyuz&${TRACKED}`);
  expect(notices).toEqual([]);
  expect(formatListSearch(list)).toBe('?search=soyuz');
});

it('drops them from a display', () => {
  const { notices, ...state } = parseKioskSearch(`?${TRACKED}&seconds=5&format=json`);
  expect(notices).toEqual([]);
  expect(formatKioskSearch(state)).toBe('?seconds=5');
});

it('drops them from a comparison', () => {
  const { notices, ids, ...view } = parseCompareSearch(`?ids=1,2&${TRACKED}`);
  expect(notices).toEqual([]);
  expect(toComparePath(ids, view)).toBe('/compare?ids=1,2');
});

it('still reports a parameter that only looks like one of them', () => {
  const { notices } = parseListSearch('?utm=1&gclid2=1&xfbclid=1&_g=1&formats=json&reference=1');
  expect(notices.map(({ parameter }) => parameter)).toEqual([
    'utm',
    'gclid2',
    'xfbclid',
    '_g',
    'formats',
    'reference',
  ]);
});

it('ignores none of the site’s own parameters', () => {
  const { options, ofAll } = parseKioskSearch('');
  const names = [...Object.keys({ ...LIST_PARAMETERS, ...options, ofAll }), 'ids', 'only', 'of'];
  expect(names.filter((name) => IGNORED_PARAMETER.test(name))).toEqual([]);
});

it.each([
  ['', true],
  ['?', true],
  [`?${TRACKED}`, true],
  ['?format=json', true],
  ['?search=', false],
  ['?utm_source=a&view=table', false],
])('%s changes nothing: %s', (search, isPlain) => {
  expect(isPlainSearch(search)).toBe(isPlain);
});
