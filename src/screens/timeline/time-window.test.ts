import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isWhole,
  middleOf,
  pan,
  SHORTEST_MS,
  toBounds,
  toLimits,
  toWindow,
  zoom,
} from '#screens/timeline/time-window.ts';

const DAY = 86_400_000;
const LIMITS = { start: Date.UTC(1961, 0), end: Date.UTC(2027, 0) };
const WHOLE = { from: null, to: null };

describe('the whole time', () => {
  it('is that of the flights, in whole years', () => {
    const times = [Date.UTC(1975, 6, 15), Date.UTC(1972, 11, 7), Date.UTC(1975, 6, 24)];
    expect(toLimits(times, Date.UTC(2026, 10, 29))).toEqual({
      start: Date.UTC(1972, 0),
      end: Date.UTC(1976, 0),
    });
  });

  it('begins with the year of the first launch and ends after today while one is in space', () => {
    const now = Date.UTC(2026, 10, 29, 5);
    const { start, end } = toLimits([Date.UTC(1965, 5, 3), Date.UTC(1961, 3, 12), now], now);
    expect(start).toBe(Date.UTC(1961, 0));
    expect(end).toBeGreaterThan(now + DAY);
    expect(end).toBeLessThan(Date.UTC(2029, 0));
    expect(end % DAY).toBe(0);
  });

  it('has a day after today even without a flight, and isn’t stretched by a wrong year', () => {
    const now = Date.UTC(2026, 0, 1);
    expect(toLimits([], now)).toEqual({ start: now, end: now + DAY });
    const { start, end } = toLimits([Date.parse('0001-01-01'), Date.parse('9999-01-01')], now);
    expect([start, end]).toEqual([Date.UTC(1900, 0), Date.UTC(2200, 0)]);
  });
});

describe('a window', () => {
  it('covers the years and days of the URL, each whole', () => {
    expect(toWindow(WHOLE, LIMITS)).toEqual(LIMITS);
    expect(toWindow({ from: '1965', to: '1966' }, LIMITS)).toEqual({
      start: Date.UTC(1965, 0),
      end: Date.UTC(1967, 0),
    });
    expect(toWindow({ from: '1969-07-16', to: '1969-07-16' }, LIMITS)).toEqual({
      start: Date.UTC(1969, 6, 16),
      end: Date.UTC(1969, 6, 17),
    });
  });

  it('is a stretch of time even where the URL asks for one outside of the whole time', () => {
    const later = toWindow({ from: '2030', to: null }, LIMITS);
    expect(later).toEqual({ start: Date.UTC(2030, 0), end: Date.UTC(2030, 0) + SHORTEST_MS });
    const earlier = toWindow({ from: null, to: '1950' }, LIMITS);
    expect(earlier).toEqual({ start: Date.UTC(1951, 0) - SHORTEST_MS, end: Date.UTC(1951, 0) });
  });

  it('is the same after a reload', () => {
    const aDay = fc.integer({ min: LIMITS.start / DAY, max: LIMITS.end / DAY });
    fc.assert(
      fc.property(aDay, aDay, (one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        if (first === last) return;
        const window = { start: first * DAY, end: last * DAY };
        expect(toWindow(toBounds(window, LIMITS), LIMITS)).toEqual(window);
      }),
    );
  });

  it('is whole days in the URL, and nothing for the whole time', () => {
    expect(toBounds(LIMITS, LIMITS)).toEqual(WHOLE);
    const window = { start: Date.UTC(1965, 5, 3, 5), end: Date.UTC(1965, 6, 3, 20) };
    expect(toBounds(window, LIMITS)).toEqual({ from: '1965-06-03', to: '1965-07-03' });
  });

  it('keeps the time under the pointer when it is zoomed', () => {
    const window = { start: Date.UTC(1970, 0), end: Date.UTC(1990, 0) };
    const at = Date.UTC(1975, 0);
    const zoomed = zoom(window, 2, at, LIMITS);
    expect(zoomed.end - zoomed.start).toBe((window.end - window.start) / 2);
    const place = (part: typeof window) => (at - part.start) / (part.end - part.start);
    expect(place(zoomed)).toBeCloseTo(place(window), 9);
  });

  it('stays within the whole time, and no shorter than the closest look, whatever happens', () => {
    const actions = fc.array(
      fc.record({
        factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        by: fc.double({ min: -2, max: 2, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(actions, (some) => {
        let window = LIMITS;
        for (const { factor, at, by } of some) {
          const length = window.end - window.start;
          window = zoom(window, factor, window.start + at * length, LIMITS);
          window = pan(window, by * length, LIMITS);
          expect(window.start).toBeGreaterThanOrEqual(LIMITS.start);
          expect(window.end).toBeLessThanOrEqual(LIMITS.end + 1);
          expect(window.end - window.start).toBeGreaterThanOrEqual(SHORTEST_MS - 1);
        }
      }),
    );
  });

  it('may be shorter than the closest look if the URL says so, and can then be zoomed out', () => {
    const day = toWindow({ from: '1969-07-16', to: '1969-07-16' }, LIMITS);
    expect(zoom(day, 2, middleOf(day), LIMITS)).toEqual(day);
    const out = zoom(day, 0.5, middleOf(day), LIMITS);
    expect(out.end - out.start).toBe(2 * DAY);
  });

  it('is whole when nothing is left out', () => {
    expect(isWhole(LIMITS, LIMITS)).toBe(true);
    expect(isWhole(pan({ ...LIMITS, end: LIMITS.end - DAY }, DAY, LIMITS), LIMITS)).toBe(false);
  });
});
