import { describe, expect, it } from 'vitest';
import { indexAt, indexShuffled } from '#screens/kiosk/display/slide-order.ts';

const round = (from: number, count: number, seed: number) =>
  Array.from({ length: count }, (_, turn) => indexShuffled(from + turn, count, seed));

describe('the order of slides', () => {
  const listed = { count: 3, isShuffled: false, seed: 1, hasOverview: false };

  it('wraps around at both ends', () => {
    expect([0, 1, 2, 3, -1].map((turn) => indexAt(turn, listed))).toEqual([0, 1, 2, 0, 2]);
  });

  it('begins each round with the overview', () => {
    const indexes = [-1, 0, 1, 2, 3, 4, 5].map((turn) =>
      indexAt(turn, { ...listed, hasOverview: true }),
    );
    expect(indexes).toEqual([2, null, 0, 1, 2, null, 0]);
  });

  it('shuffles alike with and without the overview', () => {
    const shuffled = { count: 5, isShuffled: true, seed: 7, hasOverview: false };
    const without = [0, 1, 2, 3, 4, 5, 6].map((turn) => indexAt(turn, shuffled));
    const withOverview = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((turn) =>
      indexAt(turn, { ...shuffled, hasOverview: true }),
    );
    expect(without.slice(0, 5)).toEqual(round(0, 5, 7));
    expect(withOverview).toEqual([null, ...without.slice(0, 5), null, ...without.slice(5)]);
  });

  it('shows each craft once per round when shuffled, in a new order each round', () => {
    const [first, second, before] = [0, 40, -40].map((from) => round(from, 40, 7));
    for (const order of [first, second, before]) expect(new Set(order).size).toBe(40);
    expect(second).not.toEqual(first);
    expect(before).not.toEqual(first);
  });

  it('depends on the seed alone when shuffled', () => {
    expect(round(0, 40, 7)).toEqual(round(0, 40, 7));
    expect(round(0, 40, 8)).not.toEqual(round(0, 40, 7));
  });
});
