import { describe, expect, it } from 'vitest';
import type { FlightDetailed } from '#ll2/flight.ts';
import { toFlightEvents } from '#screens/detail/flights/flight-events.ts';
import { aDocking, aFlight, aLanding, aLaunch, aNormalFlight } from '#testing/a-flight.ts';

const order = (given: Partial<FlightDetailed>) =>
  toFlightEvents(aFlight(given)).map(({ kind, time }) => [kind, time]);
const first = (given: Partial<FlightDetailed>) => toFlightEvents(aFlight(given))[0];
const last = (given: Partial<FlightDetailed>) => toFlightEvents(aFlight(given)).at(-1);

describe('order', () => {
  it('is by time, not by the order in the record', () => {
    expect(
      order({
        launch: aLaunch({ net: '2020-01-01T00:00:00Z' }),
        mission_end: '2020-01-09T00:00:00Z',
        docking_events: [
          aDocking({ id: 2, docking: '2020-01-05T00:00:00Z', departure: '2020-01-08T00:00:00Z' }),
          aDocking({ id: 1, docking: '2020-01-02T00:00:00Z', departure: '2020-01-06T00:00:00Z' }),
        ],
      }),
    ).toEqual([
      ['launch', '2020-01-01T00:00:00Z'],
      ['docking', '2020-01-02T00:00:00Z'],
      ['docking', '2020-01-05T00:00:00Z'],
      ['departure', '2020-01-06T00:00:00Z'],
      ['departure', '2020-01-08T00:00:00Z'],
      ['mission-end', '2020-01-09T00:00:00Z'],
    ]);
  });

  it('sorts a docking without a time before its departure, and a docking without any times last', () => {
    expect(
      order({
        docking_events: [
          aDocking({ id: 1 }),
          aDocking({ id: 2, departure: '2020-01-03T00:00:00Z' }),
          aDocking({ id: 3, docking: '2020-01-01T00:00:00Z', departure: '2020-01-02T00:00:00Z' }),
        ],
        landing: aLanding(),
      }),
    ).toEqual([
      ['launch', null],
      ['docking', '2020-01-01T00:00:00Z'],
      ['departure', '2020-01-02T00:00:00Z'],
      ['docking', null],
      ['departure', '2020-01-03T00:00:00Z'],
      ['docking', null],
      ['landing', null],
    ]);
  });

  it('starts with a launch whose month alone is known, even if its recorded day is after a docking', () => {
    const launch = aLaunch({
      net: '2020-01-31T00:00:00Z',
      net_precision: { id: 7, name: 'Month', abbrev: 'M' },
    });
    const docking_events = [aDocking({ docking: '2020-01-20T00:00:00Z' })];
    expect(order({ launch, docking_events }).map(([kind]) => kind)).toEqual(['launch', 'docking']);
  });

  it('gives every event a unique key, even if ids repeat', () => {
    const twice = [aDocking({ departure: '2020-01-01T00:00:00Z' }), aDocking(), aDocking()];
    const keys = toFlightEvents(aFlight({ docking_events: twice })).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('launch', () => {
  it.each([
    [{ id: 7, name: 'Month', abbrev: 'M' }, 'month', 'Month'],
    [{ id: 1, name: 'Minute', abbrev: 'MIN' }, 'minute', null],
    [{ id: 99, name: 'Fortnight', abbrev: null }, 'year', 'Fortnight'],
    [null, 'minute', null],
  ] as const)('with precision %o is printed to the %s', (net_precision, precision, name) => {
    const launch = aLaunch({ net: '2020-01-31T00:00:00Z', net_precision });
    expect(first({ launch })).toMatchObject({ precision, precisionName: name });
  });

  it('has pad, rocket and status', () => {
    const launch = aLaunch({
      pad: { name: 'Pad 1', location: { name: 'Baikonur' } },
      rocket: { configuration: { name: 'Soyuz', full_name: 'Soyuz 2.1a' } },
      status: { id: 3, name: 'Launch Successful', abbrev: 'Success' },
    });
    expect(first({ launch })).toMatchObject({
      place: 'Pad 1, Baikonur',
      notes: ['Soyuz 2.1a', 'Launch Successful'],
    });
  });

  it('is listed even when no field of it is recorded', () => {
    expect(toFlightEvents(aNormalFlight())).toMatchObject([
      { kind: 'launch', time: null, place: null, notes: [] },
    ]);
  });
});

describe('docking', () => {
  const port = { id: 5, name: 'Forward', spacestation: null, spacecraft: null, payload: null };
  it.each([
    ['a station', { space_station_target: { id: 4, name: 'ISS' } }, 'ISS'],
    [
      'the station of its port',
      { docking_location: { ...port, spacestation: { id: 4, name: 'Mir' } } },
      'Mir',
    ],
    [
      'the craft of its port',
      { docking_location: { ...port, spacecraft: { id: 9, name: 'Agena' } } },
      'Agena',
    ],
    [
      'the payload of its port',
      { docking_location: { ...port, payload: { id: 9, name: 'Module' } } },
      'Module',
    ],
    ['a flight', { flight_vehicle_target: { id: 77 } }, 'another spacecraft (flight 77)'],
    ['a payload', { payload_flight_target: { id: 78 } }, 'a payload (payload flight 78)'],
    ['nothing recorded', {}, null],
  ])('names %s', (_, given, place) => {
    expect(last({ docking_events: [aDocking(given)] })?.place).toBe(place);
  });

  it('has a note and no departure event when no departure is recorded', () => {
    const [, docking, ...rest] = toFlightEvents(
      aFlight({ docking_events: [aDocking({ docking_location: port })] }),
    );
    expect(docking?.notes).toEqual(['Forward', 'No departure recorded']);
    expect(rest).toEqual([]);
  });
});

describe('end', () => {
  it('is omitted when neither mission end nor landing is recorded', () => {
    expect(last({})?.kind).toBe('launch');
  });

  it.each([
    [{ success: true }, 'landing', 'Landed successfully'],
    [{ success: false }, 'landing', 'Landing failed'],
    [{ attempt: true }, 'landing', 'Landing outcome not recorded'],
    [{ attempt: false }, 'mission-end', 'No landing was attempted'],
  ] as const)('with landing %o is a %s', (landing, kind, note) => {
    expect(last({ landing: aLanding(landing) })).toMatchObject({ kind, notes: [note] });
  });

  it('does not repeat the same landing text', () => {
    const landing = aLanding({
      success: true,
      type: { id: 1, name: 'Splashdown', abbrev: null },
      description: 'Splashdown',
      landing_location: { id: 2, name: 'Gulf of Mexico', abbrev: 'GOM' },
    });
    expect(last({ landing, mission_end: '2020-01-01T00:00:00Z' })).toMatchObject({
      title: 'Landing, mission end',
      place: 'Gulf of Mexico (GOM)',
      notes: ['Landed successfully', 'Splashdown'],
    });
  });

  it('does not claim that the mission ended when no time is recorded', () => {
    expect(last({ landing: aLanding() })?.title).toBe('Landing');
  });
});
