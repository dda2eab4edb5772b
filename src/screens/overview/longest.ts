import type { Spacecraft } from '#ll2/spacecraft.ts';
import { toTimeInSpace } from '#screens/overview/measures.ts';

export type CraftTime = { spacecraft: Spacecraft; seconds: number };

export type Longest = {
  /** The longest times first; among equal ones the lower id, as the list has them. */
  shown: CraftTime[];
  /** Of how many craft the time is known, shown or not. */
  known: number;
  /** Of how many it isn't. */
  unknown: number;
};

/** The craft with the longest times in space. */
export function toLongest(spacecraft: readonly Spacecraft[], most: number): Longest {
  const known = spacecraft.flatMap((one): CraftTime[] => {
    const seconds = toTimeInSpace(one);
    return seconds === null ? [] : [{ spacecraft: one, seconds }];
  });
  const shown = known
    .toSorted((a, b) => b.seconds - a.seconds || a.spacecraft.id - b.spacecraft.id)
    .slice(0, most);
  return { shown, known: known.length, unknown: spacecraft.length - known.length };
}
