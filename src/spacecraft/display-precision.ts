import type { TimePrecision } from '#lib/precise-time.ts';
import type { Flight, Launch } from '#ll2/flight.ts';
import { toLaunchPrecision } from '#ll2/launch-precision.ts';

export type DisplayPrecision = {
  precision: TimePrecision;
  /** LL2's name for a precision that is coarser than a minute or unknown to us; null otherwise. */
  precisionName: string | null;
};

function toPrecision(recorded: Launch['net_precision']): DisplayPrecision {
  const found = toLaunchPrecision(recorded);
  switch (found.kind) {
    case 'unknown':
      return { precision: 'minute', precisionName: null };
    case 'other':
      // An unknown precision may be coarse, so the page shows only the year.
      return { precision: 'year', precisionName: found.name === '' ? 'not named' : found.name };
    case 'known': {
      const { precision, name } = found;
      return { precision, precisionName: precision === 'minute' ? null : name };
    }
  }
}

/** The precision of a launch time on screen. If LL2 records none, the time is shown to the minute, as recorded. */
export function toDisplayPrecision(launch: Launch | null): DisplayPrecision {
  return toPrecision(launch?.net_precision ?? null);
}

/** Keys of a flight that this catalogue adds: in the form of LL2's `net_precision`, and the id of a source. */
export const END_KEYS: ReadonlySet<string> = new Set([
  'mission_end_precision',
  'mission_end_source',
]);

/** The precision of a flight's end on screen. LL2 gives ends to the minute; those of other sources have a key for it. */
export function toEndPrecision(flight: Flight): DisplayPrecision {
  const recorded: unknown = Reflect.get(flight, 'mission_end_precision');
  if (typeof recorded !== 'object' || recorded === null || !('name' in recorded))
    return toPrecision(null);
  return toPrecision({ id: null, name: String(recorded.name), abbrev: null });
}

/** Whether the flight's end is another source's than LL2's. */
export function isEndOfOtherSource(flight: Flight): boolean {
  return flight.mission_end !== null && (flight.id === null || 'mission_end_source' in flight);
}
