import { describe, expect, it } from 'vitest';
import { formatNightHours, isNight, parseNightHours } from '#lib/night-hours.ts';

const at = (hours: number, minutes: number) => new Date(2026, 5, 15, hours, minutes);

describe('night hours', () => {
  it.each(['22:00-06:30', '00:00-23:59', '01:05-01:06'])('reads and writes %s', (text) => {
    const hours = parseNightHours(text);
    expect(hours).not.toBeNull();
    expect(hours === null ? '' : formatNightHours(hours)).toBe(text);
  });

  it.each(['', '22-6', '24:00-06:00', '22:60-06:00', '22:00', '22:00-22:00', 'x22:00-06:00'])(
    'rejects “%s”',
    (text) => {
      expect(parseNightHours(text)).toBeNull();
    },
  );

  it('can include midnight, and exclude their last minute', () => {
    const night = { from: 22 * 60, to: 6 * 60 + 30 };
    expect(
      [at(21, 59), at(22, 0), at(0, 0), at(6, 29), at(6, 30), at(12, 0)].map((time) =>
        isNight(night, time),
      ),
    ).toEqual([false, true, true, true, false, false]);
    const day = { from: 9 * 60, to: 17 * 60 };
    expect([at(8, 59), at(9, 0), at(16, 59), at(17, 0)].map((time) => isNight(day, time))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
