import type { TimePrecision } from '#lib/precise-time.ts';
import type { Launch } from '#ll2/flight.ts';
import { toLaunchPrecision } from '#ll2/launch-precision.ts';

export type DisplayPrecision = {
  precision: TimePrecision;
  /** LL2's name for a precision that is coarser than a minute or unknown to us; null otherwise. */
  precisionName: string | null;
};

/** The precision of a launch time on screen. If LL2 records none, the time is shown to the minute, as recorded. */
export function toDisplayPrecision(launch: Launch | null): DisplayPrecision {
  const found = toLaunchPrecision(launch?.net_precision ?? null);
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
