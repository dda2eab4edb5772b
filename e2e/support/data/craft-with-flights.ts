import type { FlightDetailed } from '#ll2/flight.ts';
import {
  aCrewMember,
  aDocking,
  aFlight,
  aLanding,
  aLaunch,
  aNormalFlight,
} from '#testing/a-flight.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

const station = { id: 4, name: 'Synthetic Station' };
const port = {
  id: 5,
  name: 'Forward port',
  spacestation: station,
  spacecraft: null,
  payload: null,
};
const commander = aCrewMember(1, 'Ada Synthetic', 'Commander', 0);
const pilot = aCrewMember(2, 'Ben Synthetic', 'Pilot', 1);
const engineer = aCrewMember(3, 'Cleo Synthetic', 'Flight Engineer', 2);

/** A flight with a value in every field. */
const full: FlightDetailed = aFlight({
  id: 11,
  url: 'https://example.org/flights/11/',
  destination: 'Synthetic Station',
  mission_end: '2021-05-02T06:35:00Z',
  spacecraft: { id: 7, name: 'Synthetic craft' },
  duration: 'P167DT6H29M',
  turn_around_time: 'P0D',
  launch: aLaunch({
    name: 'Synthetic-1',
    slug: 'synthetic-1',
    url: 'https://example.org/launches/1/',
    status: { id: 3, name: 'Launch Successful', abbrev: 'Success' },
    net: '2020-11-16T00:27:17Z',
    net_precision: { id: 1, name: 'Minute', abbrev: 'MIN' },
    window_start: '2020-11-16T00:20:00Z',
    window_end: '2020-11-16T00:30:00Z',
    launch_service_provider: {
      response_mode: 'list',
      id: 1,
      url: 'https://example.org/agencies/1/',
      name: 'Synthetic Launch Services',
      abbrev: 'SLS',
      type: { id: 3, name: 'Commercial' },
    },
    rocket: { configuration: { name: 'Rocket 9', full_name: 'Rocket 9 Block 5' } },
    mission: {
      name: 'Synthetic-1',
      description: 'Carries a made-up crew\r\nto a made-up station.',
      type: 'Human Exploration',
      orbit: { id: 8, name: 'Low Earth Orbit', abbrev: 'LEO' },
    },
    pad: { name: 'Launch Complex 1A', location: { name: 'Synthetic Space Center' } },
  }),
  landing: aLanding({
    id: 3,
    attempt: true,
    success: true,
    description: 'It came down in the dark.',
    landing_location: { id: 2, name: 'Gulf of Mexico', abbrev: 'GOM' },
    type: { id: 5, name: 'Splashdown', abbrev: null },
  }),
  launch_crew: [pilot, commander],
  onboard_crew: [pilot, commander, engineer],
  landing_crew: [commander, pilot],
  docking_events: [
    aDocking({
      id: 22,
      docking: '2021-04-05T11:08:00Z',
      departure: '2021-05-02T00:35:00Z',
      space_station_target: station,
      docking_location: { ...port, id: 6, name: 'Zenith port' },
    }),
    aDocking({
      id: 21,
      docking: '2020-11-17T04:01:00Z',
      departure: '2021-04-05T10:30:00Z',
      space_station_target: station,
      docking_location: port,
    }),
  ],
});

/** A flight of which only the month of launch is known. It docked at an unknown time, and may still be docked. */
const vague: FlightDetailed = aFlight({
  id: 12,
  launch: aLaunch({
    name: '<b>Synthetic-2</b>',
    net: '2026-07-31T00:00:00Z',
    window_start: '2026-07-31T00:00:00Z',
    window_end: '2026-07-31T00:00:00Z',
    net_precision: { id: 7, name: 'Month', abbrev: 'M' },
  }),
  launch_crew: [],
  onboard_crew: [aCrewMember(9, '<img src=x onerror=alert(1)>')],
  landing_crew: [],
  docking_events: [aDocking({ id: 23 })],
});

const aCraft = (flights: readonly unknown[]) => ({
  ...aSpacecraft({ id: 7, name: 'Synthetic craft', flights_count: flights.length }),
  response_mode: 'detailed',
  flights,
});

/** A detailed record of one craft with two flights, the later one first. */
export const craftWithFlights = aCraft([vague, full]);

/** A craft with `count` flights, in the short form of a craft's own record. */
export const craftOfManyFlights = (count: number) =>
  aCraft(
    Array.from({ length: count }, (_, index) =>
      aNormalFlight({
        id: index + 1,
        launch: aLaunch({ name: `Synthetic-${index + 1}`, net: `${1981 + index}-04-12T12:00:00Z` }),
        mission_end: `${1981 + index}-04-14T18:20:00Z`,
        duration: 'P2DT6H20M',
      }),
    ),
  );

/** A catalogue file of one craft, whose only flight has another source's end, known to the day. */
export const craftWithForeignEnd = {
  format: 'spacecraft-catalogue/1',
  provenance: {
    recorded: '2026-07-24',
    source: 'https://example.org/spacecraft/',
    upstream_count: 1,
    basis: [{ fields: ['flights.mission_end'], ids: [7], kind: 'source', of: 'gcat' }],
    sources: [
      {
        id: 'gcat',
        name: 'Synthetic Catalog',
        credit: 'A. Synthetic, https://example.org/catalog',
        license: 'CC BY',
      },
    ],
  },
  results: [
    aCraft([
      {
        ...aFlight({
          mission_end: '1999-08-28T00:00:00Z',
          launch: aLaunch({ name: 'Synthetic-3', net: '1999-02-20T04:18:00Z' }),
        }),
        id: null,
        mission_end_precision: { id: 5, name: 'Day', abbrev: 'DAY' },
      },
    ]),
  ],
};
