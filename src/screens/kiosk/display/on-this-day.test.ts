import { describe, expect, it } from 'vitest';
import type { Flight, Launch } from '#ll2/flight.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import {
  anniversariesFirst,
  anniversaryOf,
  describeAnniversary,
} from '#screens/kiosk/display/on-this-day.ts';
import { aFlight, aLanding, aLaunch } from '#testing/a-flight.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

const aCraft = (flights: Flight[], id = 1): Spacecraft => ({
  ...aSpacecraft({ id }),
  response_mode: 'detailed',
  flights,
});

const launchedAt = (net: string, given: Partial<Launch> = {}) =>
  aFlight({ launch: aLaunch({ net, ...given }) });

const known = (name: string) => ({ net_precision: { id: 1, name, abbrev: null } });

/** What the slide of a craft with these flights says on a day. */
function say(flights: Flight[], day: string): string | null {
  const found = anniversaryOf(aCraft(flights), Date.parse(day));
  return found === null ? null : describeAnniversary(found, Date.parse(day));
}

describe('on this day', () => {
  const apollo = aFlight({
    launch: aLaunch({ net: '1975-07-15T19:50:00Z' }),
    mission_end: '1975-07-24T21:18:24Z',
    landing: aLanding({ attempt: true, success: true }),
  });

  it.each([
    ['2025-07-15', 'Launched on this day in 1975, 50 years ago'],
    ['2025-07-24', 'Landed on this day in 1975, 50 years ago'],
    ['1976-07-15', 'Launched on this day in 1975, 1 year ago'],
    ['2025-07-16', null],
    ['2025-08-15', null],
    // The day itself is no anniversary, and a clock may be wrong.
    ['1975-07-15', null],
    ['1970-07-24', null],
  ])('says on %s: %s', (day, line) => {
    expect(say([apollo], day)).toBe(line);
  });

  it('goes by UTC', () => {
    const beforeMidnight = [launchedAt('1999-12-31T23:59:59Z')];
    expect(say(beforeMidnight, '2026-12-31')).toBe('Launched on this day in 1999, 27 years ago');
    expect(say(beforeMidnight, '2026-01-01')).toBeNull();
    expect(say([launchedAt('1999-12-31T20:00:00-05:00')], '2026-01-01')).toBe(
      'Launched on this day in 2000, 26 years ago',
    );
  });

  it.each([
    ['1980-02-29T12:00:00Z', '2028-02-29', 'Launched on this day in 1980, 48 years ago'],
    ['1980-02-29T12:00:00Z', '2027-02-28', 'Launched on 29 February 1980, 47 years ago'],
    ['1980-02-29T12:00:00Z', '2027-03-01', null],
    ['1980-02-29T12:00:00Z', '2028-02-28', null],
    ['1980-02-28T12:00:00Z', '2027-02-28', 'Launched on this day in 1980, 47 years ago'],
    ['1980-03-01T12:00:00Z', '2027-03-01', 'Launched on this day in 1980, 47 years ago'],
    ['1980-03-01T12:00:00Z', '2028-02-29', null],
    // Years that could be taken for leap years, or not.
    ['1980-02-29T12:00:00Z', '2100-02-28', 'Launched on 29 February 1980, 120 years ago'],
    ['1980-02-29T12:00:00Z', '2000-02-29', 'Launched on this day in 1980, 20 years ago'],
  ])('of a launch at %s, on %s: %s', (net, day, line) => {
    expect(say([launchedAt(net)], day)).toBe(line);
  });

  it.each([
    ['Second', true],
    ['Minute', true],
    ['Hour', true],
    ['Day', true],
    ['Week', false],
    ['Month', false],
    ['Quarter 3', false],
    ['Year', false],
    ['A precision that nobody knows yet', false],
  ])('a launch known to the %s counts: %s', (name, counts) => {
    expect(say([launchedAt('1975-07-15T00:00:00Z', known(name))], '2026-07-15') !== null).toBe(
      counts,
    );
  });

  it.each([
    ['Day', 'Mission ended on this day in 1999, 27 years ago'],
    ['Month', null],
  ])('an end that another source knows to the %s: %s', (name, line) => {
    const { net_precision } = known(name);
    const end = { mission_end: '1999-08-28T00:00:00Z', mission_end_precision: net_precision };
    expect(say([{ ...aFlight(), ...end }], '2026-08-28')).toBe(line);
  });

  it('counts ends without a launch, and leaves out ends before it', () => {
    const ended = { mission_end: '2003-02-01T13:59:00Z' };
    const line = 'Mission ended on this day in 2003, 23 years ago';
    expect(say([aFlight(ended)], '2026-02-01')).toBe(line);
    expect(say([aFlight({ ...ended, launch: aLaunch() })], '2026-02-01')).toBe(line);
    const launch = aLaunch({ net: '2004-01-16T15:39:00Z' });
    expect(say([aFlight({ ...ended, launch })], '2026-02-01')).toBeNull();
  });

  it('says that a craft landed only where that is recorded', () => {
    const failed = aLanding({ attempt: true, success: false });
    const flight = aFlight({ mission_end: '2003-02-01T13:59:00Z', landing: failed });
    expect(say([flight], '2026-02-01')).toBe('Mission ended on this day in 2003, 23 years ago');
  });

  it('leaves out planned flights, and times that are none', () => {
    const planned = { status: { id: 2, name: 'To Be Determined', abbrev: 'TBD' } };
    expect(say([launchedAt('2025-07-15T00:00:00Z', planned)], '2026-07-15')).toBeNull();
    expect(say([aFlight({ launch: aLaunch({ net: 'soon' }) })], '2026-07-15')).toBeNull();
    expect(say([], '2026-07-15')).toBeNull();
    expect(anniversaryOf(aSpacecraft(), Date.UTC(2026, 6, 15))).toBeNull();
  });

  it('of several events names the oldest', () => {
    const flights = [launchedAt('2001-04-12T10:00:00Z'), launchedAt('1981-04-12T12:00:00Z')];
    expect(say(flights, '2026-04-12')).toBe('Launched on this day in 1981, 45 years ago');
  });

  it('puts these craft first, and changes nothing else in the order', () => {
    const other = [launchedAt('1990-01-01T00:00:00Z')];
    const today = [launchedAt('1999-04-12T12:00:00Z')];
    const earlier = [launchedAt('1981-04-12T12:00:00Z')];
    const list = [
      aSpacecraft({ id: 5 }),
      aCraft(today, 4),
      aCraft(other, 3),
      aCraft(earlier, 2),
      aSpacecraft({ id: 1 }),
    ];
    const order = anniversariesFirst(list, Date.UTC(2026, 3, 12));
    expect(order.map(({ id }) => id)).toEqual([4, 2, 5, 3, 1]);
    expect(anniversariesFirst(list, Date.UTC(2026, 3, 13))).toEqual(list);
  });
});
