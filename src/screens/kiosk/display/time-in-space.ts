import { ageOf } from '#catalogue/age.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { toRecordedDuration } from '#spacecraft/recorded-duration.ts';

/** A time in space in seconds, and whether it counts up. */
export type TimeInSpace = { seconds: number; isRunning: boolean };

/**
 * A craft's time in space at `now` (ms since 1970). It is the recorded time, plus the time since the data's date if the
 * craft is in space; with the data's date ahead of the clock it doesn't count. Null when none is recorded.
 */
export function timeInSpaceAt(
  { time_in_space, flights_count, in_space }: Spacecraft,
  recorded: string,
  now: number,
): TimeInSpace | null {
  const duration = toRecordedDuration(time_in_space, flights_count);
  if (duration.kind === 'none') return { seconds: 0, isRunning: false };
  if (duration.kind !== 'known') return null;
  const age = ageOf(recorded, now);
  return in_space === true && age !== null
    ? { seconds: duration.seconds + Math.floor(age / 1_000), isRunning: true }
    : { seconds: duration.seconds, isRunning: false };
}

const two = (value: number) => String(value).padStart(2, '0');

/** `1,922 d 03:08:45` */
export function formatClock(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  const rest = Math.floor(seconds % 86_400);
  const time = [Math.floor(rest / 3_600), Math.floor((rest % 3_600) / 60), rest % 60];
  return `${days.toLocaleString('en')} d ${time.map(two).join(':')}`;
}
