import { expect, it } from 'vitest';
import { rankByTimeInSpace } from '#screens/overview/time-in-space-ranking.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

const craft = (id: number, time_in_space: string | null, flights_count: number | null = 1) =>
  aSpacecraft({ id, time_in_space, flights_count });

it('sorts by time in space, then by id', () => {
  const { shown } = rankByTimeInSpace([craft(3, 'P1D'), craft(1, 'PT24H'), craft(2, 'P2D')], 20);
  expect(shown.map(({ spacecraft, seconds }) => [spacecraft.id, seconds])).toEqual([
    [2, 172_800],
    [1, 86_400],
    [3, 86_400],
  ]);
});

it('omits unknown times instead of showing zero', () => {
  const spacecraft = [
    craft(1, null),
    craft(2, 'P0D'),
    craft(3, 'two days'),
    craft(4, '-P1D'),
    craft(5, 'P0D', null),
    craft(6, 'P0D', 0),
    craft(7, 'PT1M'),
  ];
  const { shown, known, unknown } = rankByTimeInSpace(spacecraft, 20);
  expect(shown.map(({ spacecraft: { id }, seconds }) => [id, seconds])).toEqual([
    [7, 60],
    [6, 0],
  ]);
  expect({ known, unknown }).toEqual({ known: 2, unknown: 5 });
});

it('returns the craft up to the limit, and counts all', () => {
  const { shown, known } = rankByTimeInSpace(
    [craft(1, 'P1D'), craft(2, 'P2D'), craft(3, 'P3D')],
    2,
  );
  expect(shown.map(({ spacecraft }) => spacecraft.id)).toEqual([3, 2]);
  expect(known).toBe(3);
});
