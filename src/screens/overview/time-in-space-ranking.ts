import type { Spacecraft } from '#ll2/spacecraft.ts';
import { toTimeInSpace } from '#screens/overview/metrics.ts';

export type RankedSpacecraft = { spacecraft: Spacecraft; seconds: number };

export type TimeInSpaceRanking = {
  /** The longest times first; among equal ones the lower id, as the list has them. */
  shown: RankedSpacecraft[];
  /** Of how many craft the time is known, shown or not. */
  known: number;
  /** Of how many it isn't. */
  unknown: number;
};

/** The craft with the longest times in space. */
export function rankByTimeInSpace(
  spacecraft: readonly Spacecraft[],
  most: number,
): TimeInSpaceRanking {
  const known = spacecraft.flatMap((one): RankedSpacecraft[] => {
    const seconds = toTimeInSpace(one);
    return seconds === null ? [] : [{ spacecraft: one, seconds }];
  });
  const shown = known
    .toSorted((a, b) => b.seconds - a.seconds || a.spacecraft.id - b.spacecraft.id)
    .slice(0, most);
  return { shown, known: known.length, unknown: spacecraft.length - known.length };
}
