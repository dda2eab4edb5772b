import type { Spacecraft } from '#ll2/spacecraft.ts';
import { toTimeInSpace } from '#screens/overview/metrics.ts';

export type RankedSpacecraft = { spacecraft: Spacecraft; seconds: number };

export type TimeInSpaceRanking = {
  /** The longest times first; ties by lower id, as in the list. */
  shown: RankedSpacecraft[];
  /** Number of craft with a known time, shown or not. */
  known: number;
  /** Number of craft without one. */
  unknown: number;
};

/** The `maxRows` craft with the longest known time in space. */
export function rankByTimeInSpace(
  spacecraft: readonly Spacecraft[],
  maxRows: number,
): TimeInSpaceRanking {
  const known = spacecraft.flatMap((one): RankedSpacecraft[] => {
    const seconds = toTimeInSpace(one);
    return seconds === null ? [] : [{ spacecraft: one, seconds }];
  });
  const shown = known
    .toSorted((a, b) => b.seconds - a.seconds || a.spacecraft.id - b.spacecraft.id)
    .slice(0, maxRows);
  return { shown, known: known.length, unknown: spacecraft.length - known.length };
}
