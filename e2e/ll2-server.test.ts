import * as v from 'valibot';
import { FlightDetailedSchema } from '#ll2/flight.ts';
import { parseSpacecraftRecords } from '#ll2/records.ts';
import { makeSyntheticRecords } from '#testing/synthetic-catalogue.ts';
import { TEST_CATALOGUE } from './support/data/catalogue.ts';
import { readCatalogueRecords } from './support/data/catalogue-records.ts';
import { requestLl2, requestPage, toIds } from './support/ll2/ll2-client.ts';
import { startLl2Server } from './support/ll2/ll2-server.ts';
import { expect, test } from './support/node-test.ts';

// Tests the tests' own server: every test that uses it relies on what it does.

const Named = v.nullish(v.looseObject({ id: v.nullish(v.number()), name: v.string() }));
const raw = v.parse(
  v.array(
    v.looseObject({
      id: v.number(),
      name: v.string(),
      in_space: v.nullish(v.boolean()),
      flights_count: v.nullish(v.number()),
      time_docked: v.nullish(v.string()),
      status: Named,
      spacecraft_config: Named,
    }),
  ),
  readCatalogueRecords(TEST_CATALOGUE),
);
const byId = (a: number, b: number) => a - b;
const idsWhere = (passes: (record: (typeof raw)[number]) => boolean) =>
  raw
    .filter(passes)
    .map(({ id }) => id)
    .toSorted(byId);

test('filters, searches and orders by the raw records', async ({ ll2 }) => {
  const idsOf = async (query: string) =>
    toIds(await requestPage(ll2, `/spacecraft/?limit=100&${query}`));
  const everything = idsWhere(() => true);
  const retired = idsWhere(({ status }) => status?.id === 2);
  const inSpace = idsWhere(({ in_space }) => in_space === true);
  expect(retired.length).toBeGreaterThan(0);
  expect(inSpace.length).toBeGreaterThan(0);

  expect(await idsOf('ordering=id')).toEqual(everything);
  expect(await idsOf('ordering=-id')).toEqual(everything.toReversed());
  expect(await idsOf('status=2&ordering=id')).toEqual(retired);
  expect(await idsOf('status=1&status=2&ordering=id')).toEqual(retired);
  expect(await idsOf('in_space=True')).toEqual(inSpace);
  expect(await idsOf('name=Soyuz+MS-28')).toEqual([612]);
  expect(await idsOf('name=soyuz+ms-28')).toEqual([]);
  const words = idsWhere(({ name, spacecraft_config }) =>
    ['soyuz', 'ms'].every((word) =>
      `${name}\n${spacecraft_config?.name ?? ''}`.toLowerCase().includes(word),
    ),
  );
  expect(words.length).toBeGreaterThan(1);
  expect(await idsOf('search=MS,SoYuz')).toEqual(words);
  const flights = new Map(raw.map(({ id, flights_count }) => [id, flights_count ?? null]));
  const byFlights = (await idsOf('ordering=-flights_count,id')).map((id) => flights.get(id));
  const known = byFlights.filter((count) => typeof count === 'number');
  expect(known).toEqual(known.toSorted(byId).toReversed());

  // LL2 silently ignores unknown parameters, our own included.
  for (const nonsense of ['in_space=maybe', 'status=', 'ordering=name', 'type=2', 'sort=-name'])
    expect((await idsOf(nonsense)).toSorted(byId)).toEqual(everything);
});

test('pages as Django does, and rejects invalid ids', async ({ ll2 }) => {
  const list = `${ll2.api}/spacecraft/`;
  const second = await requestPage(ll2, '/spacecraft/?ordering=id&colour=red&offset=10');
  expect(second).toMatchObject({
    count: raw.length,
    next: `${list}?colour=red&limit=10&offset=20&ordering=id`,
    previous: `${list}?colour=red&limit=10&ordering=id`,
  });
  const all = idsWhere(() => true);
  expect(toIds(second)).toEqual(all.slice(10, 20));
  expect(toIds(await requestPage(ll2, '/spacecraft/?limit=0&offset=-3'))).toEqual(all.slice(0, 10));
  expect(await requestPage(ll2, '/spacecraft/?offset=5000&limit=101')).toEqual({
    count: raw.length,
    next: null,
    previous: `${list}?limit=100&offset=4900`,
    results: [],
  });

  const message = 'Select a valid choice. That choice is not one of the available choices.';
  for (const status of ['99', '1,2', 'active', '-1']) {
    expect(await requestLl2(ll2, `/spacecraft/?status=${status}`)).toMatchObject({
      status: 400,
      body: { status: [message] },
    });
  }
  expect((await requestLl2(ll2, '/spacecraft/?status=x&spacecraft_config=y')).body).toEqual({
    status: [message],
    spacecraft_config: [message],
  });
});

test('sends records unchanged, reduced to the mode', async () => {
  const mini = { response_mode: 'list', id: 5, name: 'Synthetic agency', abbrev: 'SYN' };
  const family = [{ id: 3, name: 'Synthetic family', surprise: 1 }];
  const config = { id: 7, name: 'Synthetic design', surprise: 2 };
  const agency = { ...mini, response_mode: 'normal', founding_year: 1999 };
  const record = { response_mode: 'detailed', id: 4, name: 'Synthetic craft', surprise: [3] };
  const spacecraft_config = {
    ...config,
    response_mode: 'detailed',
    family,
    agency,
    height: 3,
  };
  const flights = [{ response_mode: 'normal', id: 9, destination: 'Synthetic orbit' }];
  const detailed = { ...record, spacecraft_config, flights };
  const ll2 = await startLl2Server({ records: [detailed] });

  expect((await requestLl2(ll2, '/spacecraft/4/')).body).toEqual(detailed);
  expect((await requestPage(ll2, '/spacecraft/?mode=detailed')).results).toEqual([detailed]);
  expect((await requestPage(ll2, '/spacecraft/')).results).toEqual([
    {
      ...record,
      response_mode: 'normal',
      spacecraft_config: { ...config, response_mode: 'normal', family, agency: mini },
    },
  ]);
  expect((await requestPage(ll2, '/spacecraft_flights/?spacecraft=4')).results).toEqual(flights);
  await ll2.stop();
  await expect(startLl2Server({ records: [{ id: 4, name: 5 }] })).rejects.toThrow(/id 4/);
});

test('option lists have the values in the records', async ({ ll2 }) => {
  const configIds = new Set(raw.map(({ spacecraft_config }) => spacecraft_config?.id ?? 0));
  configIds.delete(0);
  const configs = await requestPage(ll2, '/spacecraft_configurations/?ordering=-name&limit=100');
  expect(new Set(toIds(configs))).toEqual(configIds);
  const names = configs.results.map(({ name }) => String(name));
  expect(names).toEqual(names.toSorted((a, b) => b.localeCompare(a, 'en')));
  expect(await requestPage(ll2, '/spacecraft_configurations/?search=ms&in_use=true')).toMatchObject(
    {
      results: [{ name: 'Soyuz MS', in_use: true }],
    },
  );
  expect((await requestLl2(ll2, '/spacecraft_configurations/38/')).body).toMatchObject({ id: 38 });
  expect(toIds(await requestPage(ll2, '/config/spacecraft_statuses/'))).toEqual([1, 2, 3, 4, 5]);
  expect(toIds(await requestPage(ll2, '/config/spacecraft_configuration_types/?limit=2'))).toEqual([
    2, 3,
  ]);
  expect(toIds(await requestPage(ll2, '/config/image_licenses/'))).toContain(4);
});

test('makes as many synthetic flights as were flown, which say that they are synthetic', async ({
  ll2,
}) => {
  const requestFlights = async (query: string) =>
    (await requestPage(ll2, `/spacecraft_flights/?${query}`)).results;
  const flown = raw.find(({ flights_count }) => flights_count === 4)?.id;
  const flights = await requestFlights(`spacecraft=${flown}&mode=detailed`);
  expect(flights).toHaveLength(4);
  for (const flight of flights) {
    const { launch, launch_crew } = v.parse(FlightDetailedSchema, flight);
    expect(launch?.name).toContain('Synthetic');
    expect(launch_crew?.[0]?.astronaut?.name).toContain('Synthetic');
  }
  expect(await requestFlights(`spacecraft=${flown}&mode=detailed`)).toEqual(flights);

  const docked = raw.find(({ time_docked }) => time_docked === 'PT3H30M')?.id;
  const [flight] = await requestFlights(`spacecraft=${docked}&mode=detailed`);
  const { docking_events } = v.parse(FlightDetailedSchema, flight);
  expect(docking_events?.[0]?.space_station_target?.name).toContain('Synthetic');

  const [short] = await requestFlights(`spacecraft=${flown}`);
  expect(short).toMatchObject({ id: flights[0]?.id, response_mode: 'normal' });
  expect(short).not.toHaveProperty('launch_crew');
  expect((await requestLl2(ll2, `/spacecraft/${flown}/`)).body).toMatchObject({
    flights: flights.map(({ id }) => ({ id, response_mode: 'normal' })),
  });
  expect((await requestLl2(ll2, '/spacecraft_flights/?spacecraft=9999')).status).toBe(400);
});

test('a crawl reads a whole synthetic catalogue', async () => {
  const records = makeSyntheticRecords(250);
  const ll2 = await startLl2Server({ records });
  const pages = await Promise.all(
    [0, 100, 200].map((offset) =>
      requestPage(ll2, `/spacecraft/?limit=100&ordering=-time_docked,id&offset=${offset}`),
    ),
  );
  const { spacecraft, rejected } = parseSpacecraftRecords(pages.flatMap(({ results }) => results));
  expect(rejected).toEqual([]);
  expect(spacecraft.toSorted((a, b) => a.id - b.id)).toEqual(records);
  expect(ll2.calls).toBe(3);
  await ll2.stop();
});
