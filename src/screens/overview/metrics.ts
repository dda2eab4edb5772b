import type { Spacecraft } from '#ll2/spacecraft.ts';
import { toRecordedDuration } from '#spacecraft/recorded-duration.ts';

/** A number for one craft; null when it is not known, which is never the same as zero. */
export type Metric = (spacecraft: Spacecraft) => number | null;

/** Seconds in space. A negative recorded time can't be true and counts as unknown. */
export const toTimeInSpace: Metric = ({ time_in_space, flights_count }) => {
  const duration = toRecordedDuration(time_in_space, flights_count);
  if (duration.kind === 'none') return 0;
  return duration.kind === 'known' && duration.seconds > 0 ? duration.seconds : null;
};

export const toFlights: Metric = ({ flights_count }) =>
  flights_count === null || flights_count < 0 ? null : flights_count;
