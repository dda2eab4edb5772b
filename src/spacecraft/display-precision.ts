import { missionEndPrecisionOf } from '#catalogue/file/mission-end.ts';
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

/** The precision of a flight's end on screen. LL2 gives ends to the minute; those of other sources have a key for it. */
export function toEndPrecision(flight: Flight): DisplayPrecision {
  const name = missionEndPrecisionOf(flight);
  return toPrecision(name === null ? null : { id: null, name, abbrev: null });
}
