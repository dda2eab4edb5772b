import { describe, expect, it } from 'vitest';
import { toBars } from '#screens/timeline/bars.ts';
import { findBar, toLayout, toNamesWidth, toTime, toX } from '#screens/timeline/chart-layout.ts';
import { packRows } from '#screens/timeline/lanes.ts';
import { aLaunch, aNormalFlight } from '#testing/a-flight.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

const WINDOW = { start: Date.UTC(1970, 0), end: Date.UTC(1971, 0) };
const WIDTH = 365;

const aCraft = (id: number, net: string, mission_end: string) => ({
  ...aSpacecraft({ id }),
  response_mode: 'detailed' as const,
  flights: [aNormalFlight({ launch: aLaunch({ net }), mission_end })],
});

const bars = toBars(
  [
    aCraft(1, '1970-01-11', '1970-02-20'),
    aCraft(2, '1970-01-21', '1970-01-31'),
    aCraft(3, '1970-04-11', '1970-04-11'),
  ],
  WINDOW.end,
);
const lane = { key: 'a', name: 'A', rows: packRows(bars) };

it('places times, and finds the time of a place', () => {
  expect(toX(Date.UTC(1970, 0, 11), WINDOW, WIDTH)).toBeCloseTo(10, 9);
  expect(toTime(10, WINDOW, WIDTH)).toBeCloseTo(Date.UTC(1970, 0, 11), 0);
});

describe('the layout', () => {
  it('has names beside the rows where there is room, or else above them', () => {
    const beside = toLayout([lane, lane], toNamesWidth(1000));
    expect(beside.lanes.map(({ top, rowsTop }) => rowsTop - top)).toEqual([4, 4]);
    expect(beside.height).toBe(2 * (4 + 2 * 12 + 4));
    const above = toLayout([lane, lane], toNamesWidth(358));
    expect(above.lanes.map(({ top, rowsTop }) => rowsTop - top)).toEqual([24, 24]);
  });

  it('is never higher than browsers can draw', () => {
    const rows = Array.from({ length: 10_000 }, () => bars);
    expect(toLayout([{ ...lane, rows }], 0).height).toBeLessThan(2100);
  });
});

describe('a pointer', () => {
  const layout = toLayout([lane], 0);
  const idAt = (x: number, y: number) =>
    findBar(layout, WINDOW, WIDTH, { x, y })?.bar.spacecraft.id ?? null;

  it('finds the flight under it, or near it in the same row', () => {
    expect(idAt(30, 30)).toBe(1);
    expect(idAt(25, 40)).toBe(2);
    expect(idAt(5, 30)).toBe(1);
    expect(idAt(104, 30)).toBe(3);
  });

  it('finds nothing elsewhere', () => {
    expect(idAt(70, 30)).toBeNull();
    expect(idAt(104, 40)).toBeNull();
    expect(idAt(30, 5)).toBeNull();
    expect(idAt(30, 500)).toBeNull();
  });
});
