import type { TimePrecision } from '#lib/precise-time.ts';
import type { Launch } from '#ll2/flight.ts';
import { toLaunchPrecision } from '#ll2/launch-precision.ts';

export type DisplayPrecision = {
  precision: TimePrecision;
  /** LL2's own word for a precision that is coarser than the minute, or that we have no word for. */
  precisionName: string | null;
};

/** How closely a launch time may be printed. What LL2 says nothing of is printed as recorded. */
export function toDisplayPrecision(launch: Launch | null): DisplayPrecision {
  const found = toLaunchPrecision(launch?.net_precision ?? null);
  switch (found.kind) {
    case 'unknown':
      return { precision: 'minute', precisionName: null };
    case 'other':
      // It may be a coarse one: the year is all that is believed.
      return { precision: 'year', precisionName: found.name === '' ? 'not named' : found.name };
    case 'known': {
      const { precision, name } = found;
      return { precision, precisionName: precision === 'minute' ? null : name };
    }
  }
}
