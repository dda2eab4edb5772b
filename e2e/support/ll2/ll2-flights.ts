import { isRaw, type Raw, type RawRecord, toFlightInMode, toNormalRecord } from './ll2-modes.ts';

const DAY = 86_400_000;
const STATION = { id: 4, name: 'Synthetic station' };
const PROVIDER = {
  response_mode: 'list',
  id: 9001,
  url: 'https://example.org/agencies/9001/',
  name: 'Synthetic launch provider',
  abbrev: 'SYN',
  type: { id: 1, name: 'Government' },
};
const CARGO = 4;

const toInstant = (time: number) => new Date(time).toISOString().replace('.000Z', 'Z');

function aCrew(flightId: number, size: number) {
  return Array.from({ length: size }, (_, seat) => ({
    id: flightId * 10 + seat,
    role:
      seat === 0
        ? { id: 1, role: 'Commander', priority: 0 }
        : { id: 2, role: 'Flight Engineer', priority: 3 },
    astronaut: { id: flightId * 10 + seat, name: `Synthetic astronaut ${flightId}-${seat + 1}` },
  }));
}

function aLaunch(flightId: number, name: string, net: number) {
  return {
    id: `00000000-0000-4000-8000-${String(flightId).padStart(12, '0')}`,
    url: `https://example.org/launches/${flightId}/`,
    name,
    slug: `synthetic-launch-${flightId}`,
    status: { id: 3, name: 'Launch Successful', abbrev: 'Success' },
    net: toInstant(net),
    net_precision: { id: 1, name: 'Minute', abbrev: 'MIN' },
    window_start: toInstant(net),
    window_end: toInstant(net),
    image: null,
    launch_service_provider: PROVIDER,
    rocket: { configuration: { name: 'Synthetic rocket', full_name: 'Synthetic rocket 1' } },
    mission: {
      name: `Synthetic mission ${flightId}`,
      description: 'Made up for tests.\r\nNothing of it took place.',
      type: 'Human Exploration',
      orbit: { id: 8, name: 'Low Earth Orbit', abbrev: 'LEO' },
    },
    pad: { name: 'Synthetic pad', location: { name: 'Synthetic launch site' } },
  };
}

function aDocking(flightId: number, net: number, days: number, isOver: boolean) {
  return {
    id: flightId,
    docking: toInstant(net + DAY),
    departure: isOver ? toInstant(net + days * DAY) : null,
    docking_location: {
      id: 1,
      name: 'Synthetic port',
      spacestation: STATION,
      spacecraft: null,
      payload: null,
    },
    space_station_target: STATION,
    flight_vehicle_target: null,
    payload_flight_target: null,
  };
}

function toTypeId({ spacecraft_config: config }: Raw): unknown {
  return isRaw(config) && isRaw(config['type']) ? config['type']['id'] : null;
}

/**
 * One synthetic flight: the same for the same craft and number, and consistent with its record. Cargo craft have no
 * crew, and a craft that spent no time docked has no docking.
 */
function aFlight(record: Raw, craftId: number, number: number, flights: number): Raw {
  const id = craftId * 100 + number;
  const days = 2 + ((craftId + number) % 190);
  const net = Date.UTC(2000, 0, 1, 6, 30) + ((craftId % 1000) + 400 * number) * DAY;
  const isOver = number < flights || record['in_space'] !== true;
  const crew = toTypeId(record) === CARGO ? [] : aCrew(id, 1 + ((craftId + number) % 3));
  return {
    response_mode: 'detailed',
    id,
    url: `https://example.org/spacecraft_flights/${id}/`,
    destination: STATION.name,
    mission_end: isOver ? toInstant(net + (days + 1) * DAY) : null,
    spacecraft: toNormalRecord(record),
    launch: aLaunch(id, `Synthetic rocket 1 | ${String(record['name'])} flight ${number}`, net),
    landing: isOver
      ? {
          id,
          attempt: true,
          success: true,
          description: 'Synthetic landing',
          landing_location: { id: 1, name: 'Synthetic steppe', abbrev: 'SYN' },
          type: { id: 4, name: 'Parachute', abbrev: 'PAR' },
        }
      : null,
    duration: isOver ? `P${days + 1}D` : null,
    turn_around_time: number === 1 ? null : 'P300DT4H',
    launch_crew: crew,
    onboard_crew: crew,
    landing_crew: isOver ? crew : [],
    docking_events: record['time_docked'] === 'P0D' ? [] : [aDocking(id, net, days, isOver)],
  };
}

/** A craft's flights in detailed mode: those in its record, else as many synthetic ones as its flight count. */
export function toFlights(record: RawRecord): Raw[] {
  const { id, flights, flights_count } = record;
  if (Array.isArray(flights)) return flights.filter(isRaw);
  const count = typeof flights_count === 'number' ? flights_count : 0;
  return Array.from({ length: count }, (_, index) => aFlight(record, id, index + 1, count));
}

/** The record in `mode=detailed`: with its flights, in their short form. */
export function toDetailedRecord(record: RawRecord): Raw {
  const flights = toFlights(record).map((flight) => toFlightInMode(flight, 'normal'));
  return { ...record, response_mode: 'detailed', flights };
}
