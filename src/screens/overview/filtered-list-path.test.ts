import { expect, it } from 'vitest';
import { parseListSearch } from '#paths/list.ts';
import { toFilteredListPath } from '#screens/overview/filtered-list-path.ts';

it('keeps the view, goes to its first row, and filters by the values of the chart mark only', () => {
  const list = parseListSearch('?search=soyuz&status=1,4&spacecraft_config=38,7&limit=5&offset=10');
  expect(toFilteredListPath(list, { facet: 'spacecraft_config', tokens: ['38'] })).toBe(
    '/spacecraft?search=soyuz&status=1,4&spacecraft_config=38&limit=5',
  );
  expect(
    toFilteredListPath(
      list,
      { facet: 'agency', tokens: ['~A', '121'] },
      { facet: 'status', tokens: ['4'] },
    ),
  ).toBe('/spacecraft?search=soyuz&status=4&spacecraft_config=38,7&agency=121,%7EA&limit=5');
});

it('returns null when no filter selects the craft', () => {
  const list = parseListSearch('');
  expect(toFilteredListPath(list, { facet: 'agency', tokens: [] })).toBeNull();
});
