/** A part of the day, in minutes from local midnight. When `to` is before `from`, it spans midnight. */
export type NightHours = { from: number; to: number };

const DAY = 24 * 60;

/** `22:00-06:30`; null for anything else, and for twice the same time. */
export function parseNightHours(text: string): NightHours | null {
  const parts = /^([01]?\d|2[0-3]):([0-5]\d)-([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  if (parts === null) return null;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = parts.slice(1).map(Number);
  const hours = { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute };
  return hours.from === hours.to ? null : hours;
}

const toClock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The inverse of parseNightHours. */
export function formatNightHours({ from, to }: NightHours): string {
  return `${toClock(from)}-${toClock(to)}`;
}

/** Whether it is night at a local time. */
export function isNight({ from, to }: NightHours, time: Date): boolean {
  const minute = time.getHours() * 60 + time.getMinutes();
  // Minutes since the night's start, so that midnight is no special case.
  return (minute - from + DAY) % DAY < (to - from + DAY) % DAY;
}
