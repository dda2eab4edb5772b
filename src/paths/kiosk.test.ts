import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_OPTIONS,
  formatKioskSearch,
  KIOSK_BOUNDS,
  parseKioskSearch,
  toKioskPath,
} from '#paths/kiosk.ts';
import { isDefaultRule, toShownQuery } from '#paths/kiosk-shown.ts';
import { DEFAULT_LIST, parseListSearch } from '#paths/list.ts';
import { aCatalogueQuery } from '#testing/arbitraries.ts';

describe('a kiosk’s URL', () => {
  it('round-trips, whatever list it shows', () => {
    const aMinute = fc.nat(24 * 60 - 1);
    const options = fc.record({
      seconds: fc.integer(KIOSK_BOUNDS.seconds),
      order: fc.constantFrom('list', 'shuffle', 'today'),
      seed: fc.integer(KIOSK_BOUNDS.seed),
      overview: fc.boolean(),
      theme: fc.option(fc.constantFrom('paper', 'night')),
      clock: fc.boolean(),
      motion: fc.boolean(),
      qr_base: fc.option(fc.constantFrom('https://example.org', 'http://localhost:8080/below')),
      night: fc.option(
        fc.record({ from: aMinute, to: aMinute }).filter(({ from, to }) => from !== to),
      ),
      shift: fc.boolean(),
      update: fc.option(fc.integer(KIOSK_BOUNDS.update)),
      debug: fc.boolean(),
    });
    const list = aCatalogueQuery().map((query) => ({ ...DEFAULT_LIST, query }));
    fc.assert(
      fc.property(fc.record({ list, ofAll: fc.boolean(), options }), (state) => {
        expect(parseKioskSearch(formatKioskSearch(state))).toEqual({ ...state, notices: [] });
      }),
    );
  });

  it('is empty for the default display, which shows the active craft, those in space first', () => {
    const state = parseKioskSearch('');
    expect(formatKioskSearch(state)).toBe('');
    expect(state.options).toEqual(DEFAULT_OPTIONS);
    expect(isDefaultRule(state)).toBe(true);
    const { facets, ordering } = toShownQuery(state);
    expect(facets.status).toEqual(['1']);
    expect(ordering[0]).toEqual({ field: 'in_space', descending: true });
  });

  it('leaves the slide “In space now” out unless it asks for it', () => {
    expect(DEFAULT_OPTIONS.overview).toBe(false);
    const state = parseKioskSearch('?order=today&overview=on');
    expect(state.options).toEqual({ ...DEFAULT_OPTIONS, order: 'today', overview: true });
    expect(formatKioskSearch(state)).toBe('?order=today&overview=on');
    expect(formatKioskSearch(parseKioskSearch('?order=list&overview=off'))).toBe('');
  });

  it('shows any list unchanged, and every craft of a list without filters', () => {
    const list = parseListSearch('?agency=44&ordering=-flights_count');
    const state = parseKioskSearch(toKioskPath(list).replace('/kiosk', ''));
    expect(toShownQuery(state)).toEqual(list.query);
    expect(toKioskPath(DEFAULT_LIST)).toBe('/kiosk?of=all');
    expect(toShownQuery(parseKioskSearch('?of=all')).facets.status).toEqual([]);
  });

  it.each([
    'seconds=0',
    'seconds=1e9',
    'order=random',
    'overview=1',
    'seed=-1',
    'theme=blue',
    'clock=maybe',
    'qr_base=javascript:alert(1)',
    'night=25:00-06:00',
    'night=06:00-06:00',
    'update=1',
    'debug=yes',
    'of=some',
    'brightness=7',
  ])('uses the default for %s, with a notice', (search) => {
    const { options, notices } = parseKioskSearch(search);
    expect(options).toEqual(DEFAULT_OPTIONS);
    expect(notices).toHaveLength(1);
  });
});
