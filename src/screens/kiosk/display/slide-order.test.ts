import { describe, expect, it } from 'vitest';
import { indexInOrder, indexShuffled } from '#screens/kiosk/display/slide-order.ts';

const round = (from: number, count: number, seed: number) =>
  Array.from({ length: count }, (_, turn) => indexShuffled(from + turn, count, seed));

describe('the order of slides', () => {
  it('wraps around at both ends', () => {
    expect([0, 1, 2, 3, -1].map((turn) => indexInOrder(turn, 3))).toEqual([0, 1, 2, 0, 2]);
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
