import { expect, it } from 'vitest';
import { MAX_SHIFT, shiftAt } from '#screens/kiosk/display/pixel-shift.ts';

it('visits at least 20 positions a day, within 24 px, and spends less than a quarter of it in any row or column', () => {
  const start = Date.UTC(2026, 2, 1);
  for (let day = 0; day < 7; day++) {
    const places = Array.from({ length: 24 * 60 }, (_, minute) =>
      shiftAt(start + (day * 24 * 60 + minute) * 60_000),
    );
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThanOrEqual(20);
    expect(places.every(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)) <= MAX_SHIFT)).toBe(true);
    for (const edge of [-24, -16, -8, 0, 8, 16, 24]) {
      expect(places.filter(({ x }) => x === edge).length).toBeLessThan(places.length / 4);
      expect(places.filter(({ y }) => y === edge).length).toBeLessThan(places.length / 4);
    }
  }
  expect(MAX_SHIFT).toBeLessThanOrEqual(24);
});
