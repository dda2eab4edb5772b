import { describe, expect, it } from 'vitest';
import { moveRange, toBins } from '#screens/list/filters/range-bins.ts';

/** Bins: 0, 1, 2–4, 5–9, 10–19, 20 and more. */
const EDGES = [0, 1, 2, 5, 10, 20];

describe('the handles of a range', () => {
  it('are in the bins of its ends', () => {
    expect(toBins({ min: 3, max: 12 }, EDGES)).toEqual({ from: 2, to: 4 });
    expect(toBins({ min: null, max: null }, EDGES)).toEqual({ from: 0, to: 5 });
  });

  it('set the edges of the bins that they are moved to', () => {
    expect(moveRange({ min: null, max: null }, { from: 2, to: 3 }, EDGES)).toEqual({
      min: 2,
      max: 9,
    });
    expect(moveRange({ min: 3, max: 12 }, { from: 0, to: 5 }, EDGES)).toEqual({
      min: null,
      max: null,
    });
  });

  it('keep the exact value of the end that was not moved', () => {
    const range = { min: 3, max: 12 };
    expect(moveRange(range, { from: 2, to: 3 }, EDGES)).toEqual({ min: 3, max: 9 });
    expect(moveRange(range, { from: 3, to: 4 }, EDGES)).toEqual({ min: 5, max: 12 });
    expect(moveRange({ min: 3, max: null }, { from: 2, to: 2 }, EDGES)).toEqual({ min: 3, max: 4 });
  });

  it('keep the exact value of an end that was moved and moved back', () => {
    const range = { min: 3, max: 12 };
    expect(moveRange(range, toBins(range, EDGES), EDGES)).toEqual(range);
  });
});
