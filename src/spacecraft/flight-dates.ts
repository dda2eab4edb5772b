import { formatToPrecision, type PreciseTime, toCoarser } from '#lib/precise-time.ts';
import type { Flight } from '#ll2/flight.ts';
import {
  type DisplayPrecision,
  toDisplayPrecision,
  toEndPrecision,
} from '#spacecraft/display-precision.ts';

const toDay = (time: string | null, { precision }: DisplayPrecision): PreciseTime | null =>
  time === null ? null : formatToPrecision(time, toCoarser('day', precision));

/** The day of a flight's launch, or less where less is known; null when it isn't recorded. */
export const toLaunchDay = ({ launch }: Flight) =>
  toDay(launch?.net ?? null, toDisplayPrecision(launch));

/** The day of a flight's end, or less where less is known; null when it isn't recorded. */
export const toEndDay = (flight: Flight) => toDay(flight.mission_end, toEndPrecision(flight));
