import { ageOf } from '#catalogue/age.ts';
import { formatNumber } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { toRecordedDuration } from '#spacecraft/recorded-duration.ts';

/** A time in space in seconds, and whether it counts up. */
export type TimeInSpace = { seconds: number; isRunning: boolean };

/**
 * A craft's time in space at `now` (ms since 1970). It is the recorded time, plus the time since the data's date if the
 * craft is in space; with the data's date ahead of the clock it doesn't count. Null when none is recorded, or the craft
 * has never flown.
 */
export function timeInSpaceAt(
  { time_in_space, flights_count, in_space }: Spacecraft,
  recorded: string,
  now: number,
): TimeInSpace | null {
  const duration = toRecordedDuration(time_in_space, flights_count);
  if (duration.kind !== 'known') return null;
  const age = ageOf(recorded, now);
  return in_space === true && age !== null
    ? { seconds: duration.seconds + Math.floor(age / 1_000), isRunning: true }
    : { seconds: duration.seconds, isRunning: false };
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const toUnit = (value: number, one: string) => ({
  value: formatNumber(value),
  unit: value === 1 ? one : `${one}s`,
});
const two = (value: number) => String(value).padStart(2, '0');

/** A time in its largest unit: `561` `days`, and the `rest` of it. */
export type ClockParts = { value: string; unit: string; rest: string | null };

/**
 * The parts of a time. Below a day it's in hours, and below two hours in minutes, since the time of the first flights is
 * known by them: 108 minutes. The rest of days, and of a time that counts up, is `03:08:45`.
 */
export function toClockParts({ seconds, isRunning }: TimeInSpace): ClockParts {
  const days = Math.floor(seconds / DAY);
  const hours = Math.floor((seconds % DAY) / HOUR);
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  const clock = [hours, minutes, Math.floor(seconds % MINUTE)].map(two).join(':');
  const rest = isRunning ? clock : null;
  if (days > 0) return { ...toUnit(days, 'day'), rest: clock };
  if (hours >= 2) return { ...toUnit(hours, 'hour'), rest: rest ?? `${minutes} min` };
  const allMinutes = hours * 60 + minutes;
  return allMinutes > 0
    ? { ...toUnit(allMinutes, 'minute'), rest }
    : { ...toUnit(Math.floor(seconds), 'second'), rest };
}

/** A craft's clock; `isCounting`: it counts up. */
export type Clock = ClockParts & { isCounting: boolean };

/** The clock of a time. One that may not run doesn't count. */
export function toClock(time: TimeInSpace, mayRun: boolean): Clock {
  const isCounting = time.isRunning && mayRun;
  return { ...toClockParts({ ...time, isRunning: isCounting }), isCounting };
}

/** A craft's clock at `now`. One that may not run shows the recorded time. Null when no time in space is recorded. */
export function clockAt(
  spacecraft: Spacecraft,
  recorded: string,
  now: number,
  mayRun: boolean,
): Clock | null {
  const time = timeInSpaceAt(spacecraft, recorded, mayRun ? now : Date.parse(recorded));
  return time === null ? null : toClock(time, mayRun);
}
