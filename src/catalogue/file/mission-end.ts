import type { Flight } from '#ll2/flight.ts';

/** Keys of a flight that this catalogue adds: in the form of LL2's `net_precision`, and the id of a source. */
const PRECISION_KEY = 'mission_end_precision';
const SOURCE_KEY = 'mission_end_source';
export const MISSION_END_KEYS: ReadonlySet<string> = new Set([PRECISION_KEY, SOURCE_KEY]);

/** `Minute`, `Day` …: how exactly another source knows the flight's end. Null for LL2's own ends. */
export function missionEndPrecisionOf(flight: Flight): string | null {
  const precision: unknown = Reflect.get(flight, PRECISION_KEY);
  if (typeof precision !== 'object' || precision === null || !('name' in precision)) return null;
  return String(precision.name);
}

/** Whether the flight's end is another source's than LL2's: LL2's flights have LL2's ends, unless the key says whose. */
export const hasEndOfOtherSource = (flight: Flight): boolean =>
  flight.mission_end !== null && (flight.id === null || SOURCE_KEY in flight);
