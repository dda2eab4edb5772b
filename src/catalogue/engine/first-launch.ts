import { flightsOf } from '#ll2/nested-values.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/** The launch time of a craft's first known flight, in milliseconds (UTC); null when no launch is known. */
export function firstLaunchOf(spacecraft: Spacecraft): number | null {
  const launches = flightsOf(spacecraft)
    .map(({ launch }) => Date.parse(launch?.net ?? ''))
    .filter((time) => !Number.isNaN(time));
  return launches.length === 0 ? null : Math.min(...launches);
}
