import { describe, expect, it } from 'vitest';
import type { Flight, Launch } from '#ll2/flight.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { parseIsoDay } from '#screens/timeline/on-date/days.ts';
import { toFlightDays } from '#screens/timeline/on-date/flight-days.ts';
import {
  describeCount,
  describeDoubt,
  describeUp,
} from '#screens/timeline/on-date/on-date-text.ts';
import { toOnDate } from '#screens/timeline/on-date/on-date.ts';
import { aFlight, aLaunch } from '#testing/a-flight.ts';
import { aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';

// Synthetic craft, on data that was recorded on 1 July 1980.

const RECORDED = '1980-07-01';
const NOW = Date.UTC(1980, 8, 1);

const aCraft = (id: number, flights: readonly Flight[], given: Partial<Spacecraft> = {}) => ({
  ...aSpacecraft({ id, name: `Craft ${id}`, in_space: given.in_space ?? null }),
  spacecraft_config: aSpacecraftConfig({ id: 1 }),
  response_mode: 'detailed' as const,
  flights: [...flights],
});

const aFlightFrom = (net: string, mission_end: string | null, launch: Partial<Launch> = {}) =>
  aFlight({ launch: aLaunch({ net, ...launch }), mission_end });

function ask(craft: readonly Spacecraft[], date: string) {
  const day = parseIsoDay(date) ?? Number.NaN;
  const found = toOnDate(toFlightDays(craft), day, { recorded: RECORDED, now: NOW });
  return {
    count: describeCount(found),
    up: found.up.map((one) => [one.flight.spacecraft.id, describeUp(one, true)]),
    doubtful: found.doubtful.map((one) => [one.flight.spacecraft.id, describeDoubt(one, RECORDED)]),
    unended: found.unended.map(({ spacecraft }) => spacecraft.id),
  };
}

describe('a flight whose times are known', () => {
  const craft = [aCraft(1, [aFlightFrom('1975-07-15T12:20:00Z', '1975-07-21T10:50:00Z')])];

  it.each([
    ['1975-07-14', []],
    ['1975-07-15', [[1, 'Launched on this day, and up for 11 hours and 40 minutes of it']]],
    ['1975-07-17', [[1, 'Up for 2 days and 11 hours by the day’s end']]],
    ['1975-07-21', [[1, 'Ended on this day, after 5 days and 22 hours']]],
    ['1975-07-22', []],
  ])('on %s', (date, up) => {
    expect(ask(craft, date)).toEqual({
      count: up.length === 0 ? 'No craft is recorded as in space on this day' : '1 craft in space',
      up,
      doubtful: [],
      unended: [],
    });
  });

  it('was up on the one day that it lasted', () => {
    const short = [aCraft(1, [aFlightFrom('1961-04-12T06:07:00Z', '1961-04-12T07:55:00Z')])];
    expect(ask(short, '1961-04-12').up).toEqual([
      [1, 'Up and down on this day, in 1 hour and 48 minutes'],
    ]);
  });

  it('ends by its duration where no end is recorded', () => {
    const flight = aFlight({
      launch: aLaunch({ net: '1975-07-15T12:00:00Z' }),
      duration: 'P1DT1H',
    });
    expect(ask([aCraft(1, [flight])], '1975-07-16').up).toEqual([
      [1, 'Ended on this day, after 1 day and 1 hour'],
    ]);
  });
});

describe('a flight without a recorded end', () => {
  const known = aCraft(1, [aFlightFrom('1970-01-01', '1970-01-11')]);
  const unended = (next: readonly Flight[] = []) => [
    known,
    aCraft(2, [aFlightFrom('1971-03-01T12:00:00Z', null), ...next]),
  ];

  it.each(['1971-03-01', '1971-03-11'])('may have been up on %s, and is not counted', (date) => {
    expect(ask(unended(), date)).toEqual({
      count: 'No craft is certain; 1 craft may have been in space',
      up: [],
      doubtful: [[2, 'Launched 1 March 1971; its end isn’t recorded']],
      unended: [],
    });
  });

  it('is told apart once it would have lasted longer than any of its design', () => {
    const later = ask(unended(), '1971-03-12');
    expect(later.doubtful).toEqual([]);
    expect(later.unended).toEqual([2]);
  });

  it('was over before the craft’s next launch', () => {
    const relaunched = unended([aFlightFrom('1971-03-05', '1971-03-06')]);
    expect(ask(relaunched, '1971-03-04').doubtful).toHaveLength(1);
    expect(ask(relaunched, '1971-03-05')).toMatchObject({
      up: [[2, expect.any(String)]],
      doubtful: [],
    });
    expect(ask(relaunched, '1971-03-07')).toMatchObject({ up: [], doubtful: [], unended: [] });
  });

  it('is of its launch day alone if no flight of its design has a recorded length', () => {
    const alone = [aCraft(2, [aFlightFrom('1971-03-01', null)])];
    expect(ask(alone, '1971-03-01').doubtful).toHaveLength(1);
    expect(ask(alone, '1971-03-02')).toMatchObject({ doubtful: [], unended: [2] });
  });

  it('is of its launch day alone if the launch failed', () => {
    const status = { id: 4, name: 'Launch Failure', abbrev: 'Failure' };
    const failed = [known, aCraft(2, [aFlightFrom('1971-03-01', null, { status })])];
    expect(ask(failed, '1971-03-01').doubtful).toEqual([
      [2, 'Its launch failed on this day; whether it reached space isn’t recorded'],
    ]);
    expect(ask(failed, '1971-03-02')).toMatchObject({ doubtful: [], unended: [] });
  });
});

describe('a craft in space', () => {
  const craft = [aCraft(1, [aFlightFrom('1980-06-01T00:00:00Z', null)], { in_space: true })];

  it('was up until the data was recorded, and may have been up later', () => {
    expect(ask(craft, '1980-07-01').up).toEqual([[1, 'Up for 31 days by the day’s end']]);
    expect(ask(craft, '1980-07-02')).toMatchObject({
      up: [],
      doubtful: [[1, 'Launched 1 June 1980; in space on 1 July 1980, when the data was recorded']],
    });
  });
});

describe('a flight known to a month', () => {
  const net_precision = { id: 7, name: 'Month', abbrev: 'M' };
  const craft = [
    aCraft(1, [aFlightFrom('1975-07-31T00:00:00Z', '1975-09-10T08:00:00Z', { net_precision })]),
  ];

  it('may have been up in the month of its launch, and was after it', () => {
    expect(ask(craft, '1975-06-30')).toMatchObject({ up: [], doubtful: [] });
    expect(ask(craft, '1975-07-01')).toMatchObject({
      up: [],
      doubtful: [[1, 'Launch: July 1975; end: 10 September 1975; not known to the day']],
    });
    expect(ask(craft, '1975-08-01').up).toEqual([[1, 'Launch: July 1975']]);
    expect(ask(craft, '1975-09-10').up).toEqual([[1, 'Ended on this day']]);
  });

  it('may have been up in the month of its end', () => {
    const mission_end_precision = net_precision;
    const flight = { ...aFlightFrom('2004-01-29', '2004-06-01'), mission_end_precision };
    const ended = [aCraft(1, [flight])];
    expect(ask(ended, '2004-06-01').up).toHaveLength(1);
    expect(ask(ended, '2004-06-30').doubtful).toHaveLength(1);
    expect(ask(ended, '2004-07-01')).toMatchObject({ up: [], doubtful: [] });
  });
});

it('leaves out planned launches', () => {
  const status = { id: 1, name: 'Go for Launch', abbrev: 'Go' };
  expect(ask([aCraft(1, [aFlightFrom('1975-07-15', null, { status })])], '1975-07-15')).toEqual({
    count: 'No craft is recorded as in space on this day',
    up: [],
    doubtful: [],
    unended: [],
  });
});
