import { expect, it } from 'vitest';
import { summarize } from '#spacecraft/summary.ts';
import type { FlightDetailed, Launch } from '#ll2/flight.ts';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';
import { aFlight, aLaunch } from '#testing/a-flight.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

const aCraft = (given: Partial<SpacecraftDetailed>): SpacecraftDetailed => ({
  ...aSpacecraft(),
  flights_count: null,
  time_in_space: null,
  in_space: null,
  flights: null,
  ...given,
  response_mode: 'detailed',
});

const flight = (
  net: string | null,
  mission_end: string | null,
  launch: Partial<Launch> = {},
  given: Partial<FlightDetailed> = {},
) => aFlight({ ...given, launch: net === null ? null : aLaunch({ net, ...launch }), mission_end });

const one = (...given: Parameters<typeof flight>) =>
  summarize(aCraft({ flights_count: 1, flights: [flight(...given)] }));

const precision = (name: string) => ({ id: 5, name, abbrev: null });
const status = (name: string) => ({ status: { id: 4, name, abbrev: null } });
const endKnownTo = (name: string) => ({ mission_end_precision: precision(name) });

it.each([
  [
    'to the minute',
    one('1999-02-20T04:18:01Z', '1999-08-28T00:34:20Z'),
    'Launched 20 February 1999, ended 28 August 1999 after 188 days.',
  ],
  [
    'between one and ten days',
    one('1965-12-15T13:37:26Z', '1965-12-16T15:28:50Z'),
    'Launched 15 December 1965, ended 16 December 1965 after 1 day and 1 hour.',
  ],
  [
    'on one day',
    one('1962-02-20T14:47:39Z', '1962-02-20T19:43:00Z'),
    'Launched 20 February 1962, ended the same day after 4 hours and 55 minutes.',
  ],
  [
    'with an end that is known to the day',
    one('1999-02-20T04:18:01Z', '1999-08-28T00:00:00Z', {}, endKnownTo('Day')),
    'Launched 20 February 1999, ended 28 August 1999 after about 189 days.',
  ],
  [
    'on one day, with an end that is known to the day',
    one('1961-05-05T14:34:13Z', '1961-05-05T00:00:00Z', {}, endKnownTo('Day')),
    'Launched 5 May 1961, ended the same day.',
  ],
  [
    'with an end that is known to the month',
    one('1983-10-20T09:59:05Z', '1983-11-01T00:00:00Z', {}, endKnownTo('Month')),
    'Launched 20 October 1983, ended in November 1983.',
  ],
  [
    'with a launch that is known to the quarter',
    one('1960-07-01T00:00:00Z', '1960-09-02T00:00:00Z', { net_precision: precision('Quarter 3') }),
    'Launched in the third quarter of 1960, ended 2 September 1960.',
  ],
  [
    'with the recorded duration, which counts',
    one('1999-02-20T04:18:01Z', '1999-08-28T00:34:20Z', {}, { duration: 'P187DT1H' }),
    'Launched 20 February 1999, ended 28 August 1999 after 187 days.',
  ],
  [
    'with an end before its launch',
    one('1999-02-20T04:18:01Z', '1999-02-10T00:00:00Z'),
    'Launched 20 February 1999, ended 10 February 1999.',
  ],
  [
    'without a known end',
    one('1999-02-20T04:18:01Z', null),
    'Launched 20 February 1999; its end isn’t recorded.',
  ],
  [
    'that failed at launch',
    one('2011-08-24T13:00:08Z', null, status('Launch Failure')),
    'Launched 24 August 2011; the launch failed.',
  ],
  [
    'that failed in part',
    one('2012-10-08T00:35:07Z', '2012-10-28T19:22:00Z', status('Launch was a Partial Failure')),
    'Launched 8 October 2012, ended 28 October 2012 after 20 days; the launch was a partial failure.',
  ],
  [
    'that is planned',
    one('2027-03-01T00:00:00Z', null, {
      ...status('To Be Determined'),
      net_precision: precision('Month'),
    }),
    'Launch planned for March 2027.',
  ],
  [
    'without a known launch',
    one(null, '1999-08-28T00:34:20Z'),
    'Ended 28 August 1999; its launch isn’t recorded.',
  ],
  ['of which nothing is known', one(null, null), null],
])('says of one flight %s what is known', (_, summary, expected) => {
  expect(summary).toBe(expected);
});

it('says that a craft is in space since its launch', () => {
  const flights = [flight('2025-11-27T09:27:57Z', null)];
  expect(summarize(aCraft({ in_space: true, flights_count: 1, flights }))).toBe(
    'Launched 27 November 2025, in space since.',
  );
});

it('says since when a craft is in space that has flown before', () => {
  const flights = [
    flight('2022-04-27T07:52:55Z', '2022-10-14T20:55:00Z'),
    flight('2026-02-13T10:15:00Z', null),
  ];
  const given = { in_space: true, flights_count: 2, flights };
  expect(summarize(aCraft({ ...given, time_in_space: 'P332DT13H' }))).toBe(
    'In space since 13 February 2026. Launched 2 times between 2022 and 2026; 332 days in space in total.',
  );
  expect(summarize(aCraft(given))).toBe(
    'In space since 13 February 2026. Launched 2 times between 2022 and 2026.',
  );
});

const THREE = [
  flight('2012-03-01T00:00:00Z', '2012-03-20T00:00:00Z'),
  flight('2013-03-01T00:00:00Z', '2013-03-20T00:00:00Z'),
  flight('2014-03-01T00:00:00Z', '2014-03-20T00:00:00Z'),
];

it.each([
  [
    'all listed',
    { flights_count: 3, flights: THREE, time_in_space: 'P97DT3H2M55S' },
    'Launched 3 times between 2012 and 2014; 97 days in space.',
  ],
  [
    'of one year, without a time in space',
    { flights_count: 2, flights: [flight('2012-03-01T00:00:00Z', null), THREE[0] ?? aFlight()] },
    'Launched 2 times in 2012.',
  ],
  [
    'of which the list lacks one',
    { flights_count: 4, flights: THREE, time_in_space: 'PT15M' },
    'Launched 4 times; 15 minutes in space.',
  ],
  [
    'without a recorded number',
    { flights_count: null, flights: THREE },
    'Launched at least 3 times between 2012 and 2014.',
  ],
  [
    'of which one is planned',
    {
      flights_count: 3,
      flights: [...THREE, flight('2031-01-01T00:00:00Z', null, status('To Be Confirmed'))],
    },
    'Launched 3 times between 2012 and 2014.',
  ],
  [
    'of which the last one failed',
    {
      flights_count: 2,
      flights: [
        flight('2013-01-28T16:38:00Z', null, status('Launch Failure')),
        THREE[0] ?? aFlight(),
      ],
      time_in_space: 'P19D',
    },
    'Launched 2 times between 2012 and 2013; 19 days in space; the last launch failed.',
  ],
  ['and no list', { flights_count: 1, time_in_space: 'P3DT1H' }, 'Launched once; 3 days in space.'],
  [
    'and a zero for an unknown time',
    { flights_count: 2, time_in_space: 'P0D' },
    'Launched 2 times.',
  ],
])('counts several flights %s', (_, given, expected) => {
  expect(summarize(aCraft(given))).toBe(expected);
});

it('says nothing of a craft of which no flight is known', () => {
  expect(summarize(aCraft({}))).toBeNull();
  expect(summarize(aCraft({ flights: [] }))).toBeNull();
});

it('says that a craft has not flown only when that is recorded', () => {
  expect(summarize(aCraft({ flights_count: 0, flights: [] }))).toBe('Has not flown.');
});
