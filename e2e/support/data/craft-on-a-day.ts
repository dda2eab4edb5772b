import type { Flight } from '#ll2/flight.ts';
import { aDocking, aFlight, aLaunch } from '#testing/a-flight.ts';
import { aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';

// Synthetic craft of one design, in the summer of 1975.

const spacecraft_config = aSpacecraftConfig({ id: 1, name: 'Synthetic capsule' });

const aCraft = (id: number, name: string, flights: readonly Flight[]) => ({
  ...aSpacecraft({ id, name, spacecraft_config }),
  response_mode: 'detailed',
  flights,
});

const aFlightFrom = (net: string, mission_end: string | null) =>
  aFlight({ launch: aLaunch({ net }), mission_end });

const docking = aDocking({
  docking: '1975-07-17T16:19:00Z',
  departure: '1975-07-19T12:03:00Z',
  space_station_target: { id: 4, name: 'Synthetic Station' },
  docking_location: {
    id: 5,
    name: 'Forward port',
    spacestation: null,
    spacecraft: null,
    payload: null,
  },
});

/** Two craft whose times are known, one whose end isn't, one of which only the month of its launch is, and one without flights. */
export const craftOnADay = [
  aCraft(1, 'Synthetic Alpha', [
    aFlight({
      launch: aLaunch({ net: '1975-07-15T12:20:00Z' }),
      mission_end: '1975-07-21T10:50:00Z',
      docking_events: [docking],
    }),
  ]),
  aCraft(2, 'Synthetic Beta', [aFlightFrom('1975-07-16T19:50:00Z', '1975-07-24T21:18:00Z')]),
  aCraft(3, 'Synthetic Gamma', [aFlightFrom('1975-07-10T06:00:00Z', null)]),
  aCraft(4, 'Synthetic Delta', [
    aFlight({
      launch: aLaunch({
        net: '1976-03-31T00:00:00Z',
        net_precision: { id: 7, name: 'Month', abbrev: 'M' },
      }),
      mission_end: '1976-04-04T10:00:00Z',
    }),
  ]),
  aCraft(5, 'Synthetic Epsilon', []),
];
