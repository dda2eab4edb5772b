import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_OPTIONS, parseKioskSearch } from '#paths/kiosk.ts';
import { formatPlainSearch, toBuilderPath, toDisplayPath } from '#paths/kiosk-builder.ts';
import { DEFAULT_LIST, parseListSearch } from '#paths/list.ts';
import { aCatalogueQuery } from '#testing/arbitraries.ts';

it('writes a URL that round-trips, whatever list it shows', () => {
  const list = aCatalogueQuery().map((query) => ({ ...DEFAULT_LIST, query }));
  fc.assert(
    fc.property(list, fc.webUrl({ withQueryParameters: true }), (shown, address) => {
      const { qr_base } = parseKioskSearch(`${new URLSearchParams({ qr_base: address })}`).options;
      const state = { list: shown, ofAll: false, options: { ...DEFAULT_OPTIONS, qr_base } };
      expect(parseKioskSearch(formatPlainSearch(state))).toEqual({ ...state, notices: [] });
    }),
  );
});

it('writes hours and URLs without percent signs', () => {
  const search = '?order=today&overview=on&qr_base=https://example.org/below&night=22:00-06:30';
  expect(toDisplayPath(parseKioskSearch(search))).toBe(`/kiosk${search}`);
});

it('builds a display of any list; a list without filters gives every craft', () => {
  expect(toBuilderPath(parseListSearch('?agency=44'))).toBe('/kiosk/build?agency=44');
  expect(toBuilderPath(DEFAULT_LIST)).toBe('/kiosk/build?of=all');
});
