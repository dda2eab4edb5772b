import { expect, it } from 'vitest';
import { createEngine } from '#catalogue/engine/engine.ts';
import { parseCatalogueQuery } from '#catalogue/query/catalogue-parameters.ts';
import { parseSpacecraftRecords } from '#ll2/records.ts';

const NASA_TERMS = { id: 4, name: 'NASA Image and Media Guidelines', priority: 0 };
const picture = (license: object, credit: string | null = null) => ({
  id: 1,
  name: 'A picture',
  license,
  credit,
});
const aDesign = (id: number, name: string, human_rated: boolean, agency: object) => ({
  response_mode: 'detailed',
  id,
  name,
  human_rated,
  type: { id: 2, name: 'Capsule' },
  family: [{ id: 3, name: 'Line' }],
  agency: { response_mode: 'normal', id: 17, ...agency },
});
const CHINESE = {
  name: 'China National Space Administration',
  abbrev: 'CNSA',
  country: [{ id: 6, name: 'China', nationality_name: 'Chinese' }],
};
const flown = (...nets: string[]) => ({
  response_mode: 'detailed',
  flights: nets.map((net) => ({ id: null, launch: { net } })),
});

/** Synthetic. The first has all values that the new facets read, the last has none. */
const engine = createEngine(
  parseSpacecraftRecords([
    {
      id: 1,
      name: 'Alpha',
      serial_number: 'C210',
      image: picture(NASA_TERMS, 'NASA'),
      spacecraft_config: aDesign(1, 'Vessel', true, CHINESE),
      ...flown('1999-11-19T22:30:03Z', '1971-01-01T00:00:00Z'),
    },
    {
      id: 2,
      name: 'Beta',
      image: picture({ id: 2, name: 'ESA Standard Licence', priority: 2 }),
      spacecraft_config: {
        ...aDesign(2, 'Barge', false, CHINESE),
        type: { id: 4, name: 'Cargo Resupply' },
      },
      ...flown('2021-01-01T00:00:00Z'),
    },
    { id: 3, name: 'Gamma', image: picture({ id: 1, name: 'Unknown', priority: 9 }) },
    { id: 4, name: 'Endeavour' },
  ]).spacecraft,
);

const find = (search: string) =>
  engine.all(parseCatalogueQuery(new URLSearchParams(search)).query).map(({ name }) => name);

it.each([
  ['free_picture=true', ['Alpha']],
  ['free_picture=false', ['Beta']],
  ['country=6', ['Alpha', 'Beta']],
  ['human_rated=true&country=6', ['Alpha']],
  ['first_flight=1970', ['Alpha']],
  ['first_flight=1990', []],
  ['first_flight=1970,2020', ['Alpha', 'Beta']],
  ['missing=first_flight', ['Gamma', 'Endeavour']],
  ['missing=image', ['Endeavour']],
  ['missing=credit', ['Beta', 'Gamma']],
  ['missing=serial_number,spacecraft_config', ['Beta', 'Gamma', 'Endeavour']],
  ['sort=-first_launch', ['Beta', 'Alpha', 'Gamma', 'Endeavour']],
])('?%s gives %j', (search, names) => {
  expect(find(search)).toEqual(names);
});

it.each([
  ['C210', ['Alpha']],
  ['china', ['Alpha', 'Beta']],
  ['chinese capsule', ['Alpha']],
  ['cnsa', ['Alpha', 'Beta']],
  ['crewed vessel', ['Alpha']],
  ['line', ['Alpha', 'Beta']],
  ['resupply', ['Beta']],
  ['1971', ['Alpha']],
  ['endeavor', []],
  ['союз', []],
])('searching everything for “%s” gives %j', (text, names) => {
  expect(find(`search=${encodeURIComponent(text)}&search_in=everything`)).toEqual(names);
});

it('searches only name and configuration unless told otherwise, as Launch Library does', () => {
  expect(find('search=china')).toEqual([]);
  expect(find('search=vessel')).toEqual(['Alpha']);
});
