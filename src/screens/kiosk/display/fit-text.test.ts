import { expect, it } from 'vitest';
import { estimateWidth, fitName } from '#screens/kiosk/display/fit-text.ts';

it('takes no text of the display for narrower than B612 draws it', () => {
  // Measured at 100 px in Chromium.
  expect(estimateWidth('561')).toBeCloseTo(1.95);
  expect(estimateWidth('docked')).toBeGreaterThanOrEqual(3.43);
  expect(estimateWidth('537\u00a0d')).toBeGreaterThanOrEqual(2.9);
});

it.each([
  ['X-37B 1', 12],
  ['Soyuz MS-28', 12],
  // Its one word is wider than the column at 12.
  ['Tianzhou-10', 9],
  ['Crew Dragon Endurance', 9],
  ['Cygnus CRS NG-13 (S.S. Robert Henry Lawrence Jr.)', 7],
  ['Synthetic name of a spacecraft that is sixty letters long, x', 7],
  ['Synthetic name that is far longer than any so far. '.repeat(5), 5],
])('shows “%s” in size %d', (name, size) => {
  expect(fitName(name)).toEqual({ size, isWhole: true });
});

it('breaks a word only when it has no room in the smallest size', () => {
  expect(fitName('Synthetic'.repeat(5)).isWhole).toBe(false);
  expect(fitName('').isWhole).toBe(true);
});

it('leaves room for the line of what happened on this day', () => {
  expect(fitName('X-37B 1', true)).toEqual({ size: 12, isWhole: true });
  // At 12 it has two lines.
  expect(fitName('Soyuz MS-28', true)).toEqual({ size: 9, isWhole: true });
  expect(fitName('Crew Dragon Endurance', true)).toEqual({ size: 8, isWhole: true });
});
