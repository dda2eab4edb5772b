import { aFullRecord } from '#testing/a-full-record.ts';
import { ADDRESSES, ENDLESS, FORMULAS, INVISIBLE, MARKUP, UNSEEN } from '#testing/hostile-texts.ts';
import { mapTexts } from '#testing/map-texts.ts';

/** What becomes of a record: shown as it is, shown without a part of it, or set aside. */
export type Fate = 'whole' | 'in part' | 'aside';

/** A record as JSON: some of it no object can hold. */
export type HostileRecord = { what: string; fate: Fate; json: string };

const isAddress = (key: string) => /url|link/.test(key);
const isText = (key: string) => !isAddress(key);
const pick = (texts: readonly string[], turn: number) => texts[turn % texts.length] ?? '';

/** A text of the list for each text of a full record, another one each time. */
function withTexts(id: number, texts: readonly string[], where: (key: string) => boolean): unknown {
  let turn = id;
  return mapTexts(aFullRecord(id), (text, key) => (where(key) ? pick(texts, turn++) : text));
}

const WRONG_TYPES = {
  response_mode: 'toString',
  url: { not: 'text' },
  serial_number: 731,
  is_placeholder: 'no',
  image: 'picture.jpg',
  in_space: 1,
  time_in_space: 31_536_000,
  time_docked: ['P1D'],
  flights_count: 'three',
  mission_ends_count: 1.5,
  status: 'Active',
  description: false,
  spacecraft_config: 38,
  fastest_turnaround: {},
  flights: 'two',
};

const DURATIONS = [
  '-P3DT4H',
  `P${'9'.repeat(400)}D`,
  'P99999999999999999999D',
  'P1Y2M',
  'P1.5D',
  'P',
  'three days',
  'PT0.0000001S',
  'P-1D',
];

const of = (what: string, fate: Fate, record: unknown): HostileRecord => ({
  what,
  fate,
  json: JSON.stringify(record),
});

/** Records that must be in the catalogue, in whole or in part, with ids from `first` on. */
export function toShownRecords(first: number): HostileRecord[] {
  let next = first;
  const id = () => next++;
  const full = (change: object) => ({ ...aFullRecord(id()), ...change });
  return [
    ...MARKUP.map((_, turn) =>
      of(`markup in every text, ${turn}`, 'whole', withTexts(id(), MARKUP, isText)),
    ),
    ...ADDRESSES.map((address) =>
      of(
        `every address is ${address}`,
        'whole',
        mapTexts(aFullRecord(id()), (text, key) => (isAddress(key) ? address : text)),
      ),
    ),
    ...UNSEEN.map((text) =>
      of(
        `unseen: ${JSON.stringify(text)}`,
        'in part',
        withTexts(id(), UNSEEN, () => true),
      ),
    ),
    ...INVISIBLE.map((name) =>
      of(`invisible: ${JSON.stringify(name)}`, 'in part', withTexts(id(), [name], isText)),
    ),
    ...FORMULAS.map((name) =>
      of(`a formula: ${name}`, 'whole', full({ name, serial_number: name, description: name })),
    ),
    of('a name of white space', 'whole', full({ name: ' \t ' })),
    of('a name of nothing', 'whole', full({ name: '' })),
    of('an endless name', 'in part', full({ name: ENDLESS })),
    of('an endless description', 'whole', full({ description: `Endless ${ENDLESS}` })),
    of('an endless address', 'in part', full({ url: `https://example.org/${ENDLESS}` })),
    of('an endless value of no field', 'whole', full({ extra: ENDLESS, [ENDLESS]: 1 })),
    ...Object.entries(WRONG_TYPES).map(([key, value]) =>
      of(`${key} of a wrong type`, 'in part', full({ [key]: value })),
    ),
    of('every list holds null', 'in part', {
      ...aFullRecord(id()),
      flights: [null, null],
      spacecraft_config: { family: [null], agency: { response_mode: 'normal', country: [null] } },
    }),
    of('an id in digits', 'in part', { ...aFullRecord(0), id: String(id()) }),
    of('nothing but an id and a name', 'whole', { id: id(), name: 'Bare hostile craft' }),
    of('null in every field', 'whole', {
      ...Object.fromEntries(Object.keys(aFullRecord(0)).map((key) => [key, null])),
      response_mode: 'normal',
      id: id(),
      name: 'Null hostile craft',
    }),
    of('a status nobody knows', 'whole', full({ status: { id: 9999, name: null } })),
    of('a status without an id', 'whole', full({ status: { id: null, name: 'constructor' } })),
    ...DURATIONS.map((text) =>
      of(
        `a duration of ${text}`,
        'whole',
        full({ time_in_space: text, time_docked: text, fastest_turnaround: text }),
      ),
    ),
    of(
      'negative counts',
      'whole',
      full({ flights_count: -1, mission_ends_count: -(2 ** 40), time_in_space: '-P1D' }),
    ),
    of('a count past every number', 'in part', full({ flights_count: 1e300 })),
    of('a vast count', 'whole', full({ flights_count: 2 ** 53 - 1 })),
    {
      what: 'a measure that is infinite',
      fate: 'in part',
      json: `{"id":${id()},"name":"Infinite hostile craft","spacecraft_config":{"response_mode":"detailed","id":1,"name":"x","height":1e400,"diameter":-5}}`,
    },
    {
      what: 'keys of prototypes',
      fate: 'whole',
      json: `{"__proto__":{"hostileProperty":1},"constructor":{"prototype":{"hostileProperty":1}},"toString":1,"hasOwnProperty":2,"id":${id()},"name":"__proto__","status":{"id":null,"name":"__proto__","__proto__":{"hostileProperty":1}}}`,
    },
    {
      what: 'a key twice',
      fate: 'whole',
      json: `{"id":${id()},"name":"First name","name":"Hostile twin key"}`,
    },
  ];
}
