const toUrl = (path: string) => `https://example.org/${path}`;

const anImage = (id: number) => ({
  id,
  name: `Synthetic picture ${id}`,
  image_url: toUrl(`${id}.jpg`),
  thumbnail_url: toUrl(`${id}-small.jpg`),
  credit: 'Synthetic credit',
  license: { id: 4, name: 'Synthetic license', priority: 0, link: toUrl('license') },
  single_use: false,
  variants: [{ id: 1, type: { id: 1, name: 'Synthetic size' }, image_url: toUrl(`${id}-v.jpg`) }],
});

const named = (id: number, name: string) => ({ id, name: `Synthetic ${name}` });
const abbreviated = (id: number, name: string) => ({ ...named(id, name), abbrev: `S${id}` });

const anAgency = (id: number) => ({
  response_mode: 'list',
  id,
  url: toUrl(`agencies/${id}`),
  name: `Synthetic agency ${id}`,
  abbrev: `SA${id}`,
  type: named(1, 'government'),
});

const aCrewMember = (id: number) => ({
  id,
  role: { id, role: 'Synthetic commander', priority: 0 },
  astronaut: named(id, `person ${id}`),
});

const aFlight = (id: number) => ({
  response_mode: 'detailed',
  id,
  url: toUrl(`flights/${id}`),
  destination: 'Synthetic orbit',
  mission_end: '2020-02-03T04:05:06Z',
  spacecraft: named(id, 'craft'),
  launch: {
    id: 'synthetic-launch',
    url: toUrl('launch'),
    name: 'Synthetic launch',
    slug: 'synthetic-launch',
    status: abbreviated(3, 'success'),
    net: '2020-01-02T03:04:05Z',
    net_precision: abbreviated(1, 'minute'),
    window_start: '2020-01-02T03:04:05Z',
    window_end: '2020-01-02T03:04:05Z',
    image: anImage(901),
    launch_service_provider: anAgency(2),
    rocket: { configuration: { name: 'Synthetic rocket', full_name: 'Synthetic rocket 2' } },
    mission: {
      name: 'Synthetic mission',
      description: 'Synthetic words on it.',
      type: 'Synthetic test',
      orbit: abbreviated(8, 'orbit'),
    },
    pad: { name: 'Synthetic pad', location: { name: 'Synthetic place' } },
  },
  landing: {
    id: 1,
    attempt: true,
    success: true,
    description: 'Synthetic landing.',
    landing_location: abbreviated(1, 'sea'),
    type: abbreviated(1, 'splash'),
  },
  duration: 'P32DT1H1M1S',
  turn_around_time: 'P90D',
  launch_crew: [aCrewMember(1), aCrewMember(2)],
  onboard_crew: [aCrewMember(1)],
  landing_crew: [aCrewMember(2)],
  docking_events: [
    {
      id: 1,
      docking: '2020-01-03T00:00:00Z',
      departure: '2020-02-01T00:00:00Z',
      docking_location: {
        ...named(1, 'port'),
        spacestation: named(1, 'station'),
        spacecraft: named(2, 'craft'),
        payload: named(3, 'payload'),
      },
      space_station_target: named(1, 'station'),
      flight_vehicle_target: { id: 1 },
      payload_flight_target: { id: 1 },
    },
  ],
});

const aConfig = () => ({
  response_mode: 'detailed',
  id: 38,
  url: toUrl('configurations/38'),
  name: 'Synthetic design',
  type: named(2, 'capsule'),
  agency: {
    ...anAgency(1),
    response_mode: 'normal',
    featured: false,
    country: [
      { ...named(1, 'country'), alpha_2_code: 'SY', alpha_3_code: 'SYN', nationality_name: 'None' },
    ],
    description: 'Synthetic agency, with words on it.',
    administrator: 'Synthetic person',
    founding_year: 1999,
    launchers: 'Synthetic launchers',
    spacecraft: 'Synthetic spacecraft',
    parent: 'Synthetic parent',
    image: anImage(902),
    logo: anImage(903),
    social_logo: anImage(904),
  },
  family: [
    {
      response_mode: 'normal',
      ...named(1, 'family'),
      description: 'Synthetic line of designs.',
      manufacturer: anAgency(3),
      parent: { response_mode: 'normal', ...named(2, 'older family') },
      maiden_flight: '2019-01-01',
    },
  ],
  in_use: true,
  image: anImage(905),
  capability: 'Synthetic capability.',
  history: 'Synthetic history.',
  details: 'Synthetic details.',
  maiden_flight: '2019-01-01',
  height: 7.5,
  diameter: 2.7,
  human_rated: true,
  crew_capacity: 3,
  payload_capacity: 200,
  payload_return_capacity: 100,
  flight_life: '200 days',
  wiki_link: toUrl('wiki'),
  info_link: toUrl('info'),
  spacecraft_flown: 1,
  total_launch_count: 2,
  successful_launches: 2,
  failed_launches: 0,
  attempted_landings: 2,
  successful_landings: 2,
  failed_landings: 0,
  fastest_turnaround: 'P90D',
});

/** A synthetic record as LL2 would send it in detailed mode, with a value in every field of the schema. */
export const aFullRecord = (id: number) => ({
  response_mode: 'detailed',
  id,
  url: toUrl(`spacecraft/${id}`),
  name: `Synthetic craft ${id}`,
  serial_number: `SYN-${id}`,
  is_placeholder: false,
  image: anImage(900),
  in_space: false,
  time_in_space: 'P32DT1H1M1S',
  time_docked: 'P28D',
  flights_count: 2,
  mission_ends_count: 2,
  status: { id: 1, name: 'Active' },
  description: `Synthetic craft ${id}, which never flew.`,
  spacecraft_config: aConfig(),
  fastest_turnaround: 'P90D',
  flights: [aFlight(1), aFlight(2)],
  synthetic: true,
});
