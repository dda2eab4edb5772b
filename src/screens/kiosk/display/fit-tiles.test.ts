import { describe, expect, it } from 'vitest';
import { fitTileName, fitTiles } from '#screens/kiosk/display/fit-tiles.ts';

/** Screens in units of the display, without edges, heading and foot. */
const WIDE = { width: 167.8, height: 73 };
const UPRIGHT = { width: 90, height: 147 };
const PHONE = { width: 87.5, height: 180 };
const ZOOMED = { width: 70, height: 37 };

const clock = { value: '561', unit: 'days', rest: '02:16:35' };
const fit = (count: number, room: typeof WIDE) =>
  fitTiles(
    count,
    Array.from({ length: count }, () => clock),
    room,
  );

/** The size of twenty tiles, one of which has so many days. */
const toSize = (days: string) => fitTiles(20, [{ ...clock, value: days }], WIDE).size;

describe('the tiles of the slide of all craft in space', () => {
  it.each([
    [1, 1],
    [2, 1],
    [4, 2],
    [12, 3],
    [20, 4],
  ])('of %d are in %d columns on a wide screen', (count, columns) => {
    expect(fit(count, WIDE).columns).toBe(columns);
  });

  it.each([
    [1, 1],
    [5, 1],
    [20, 2],
  ])('of %d are in %d columns on an upright screen', (count, columns) => {
    expect(fit(count, UPRIGHT).columns).toBe(columns);
  });

  it('never get larger with their number, and fit', () => {
    for (const room of [WIDE, UPRIGHT, PHONE]) {
      let before = Infinity;
      for (let count = 1; count <= 20; count++) {
        const { columns, size, width } = fit(count, room);
        expect(size).toBeLessThanOrEqual(before);
        expect(size).toBeGreaterThanOrEqual(4.6);
        expect(Math.ceil(count / columns) * (size * 2.45 + 2.8)).toBeLessThanOrEqual(
          room.height + 0.001,
        );
        expect(columns * width * size + 3 * (columns - 1)).toBeCloseTo(room.width);
        before = size;
      }
    }
  });

  it('keep their size for up to 9,999 days, and shrink for longer clocks', () => {
    expect(toSize('9,999')).toBe(toSize('9'));
    expect(toSize('99,999,999')).toBeLessThan(toSize('9,999'));
  });

  it('can be read where there is no room for them: then the slide scrolls', () => {
    expect(fit(20, ZOOMED)).toMatchObject({ columns: 1, size: 4.6 });
  });

  it('have smaller names where two lines of the usual size are too few', () => {
    expect(fitTileName('Soyuz MS-28', 8.3)).toBe(0.62);
    expect(fitTileName('Crew Dragon Endurance', 8.3)).toBe(0.62);
    expect(fitTileName('Synthetic name that is far longer than any name that flew', 8.3)).toBe(
      0.48,
    );
  });
});
