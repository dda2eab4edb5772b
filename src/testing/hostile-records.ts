import { aFullRecord } from '#testing/a-full-record.ts';
import {
  UNSAFE_URLS,
  HUGE_TEXT,
  FORMULAS,
  INVISIBLE_NAMES,
  MARKUP,
  INVISIBLE_CHARACTERS,
} from '#testing/hostile-texts.ts';

/** A copy of a JSON value with each string replaced by `change`, except response modes. */
export function mapTexts(
  value: unknown,
  change: (text: string, key: string) => unknown,
  key = '',
): unknown {
  if (typeof value === 'string') return key === 'response_mode' ? value : change(value, key);
  if (Array.isArray(value)) return value.map((one: unknown) => mapTexts(one, change, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, mapTexts(one, change, name)]),
  );
}

/** What reading a record must result in: shown as it is, shown without its invalid fields, or not shown. */
export type Outcome = 'accepted' | 'repaired' | 'rejected';

/** A record as JSON text, since some of these can't be JavaScript objects. */
export type HostileRecord = { title: string; outcome: Outcome; json: string };

const isUrl = (key: string) => /url|link/.test(key);
const isText = (key: string) => !isUrl(key);
const pick = (texts: readonly string[], turn: number) => texts[turn % texts.length] ?? '';

/** A full record whose texts are replaced by those of the list, in turn. */
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

const toRecord = (title: string, outcome: Outcome, record: unknown): HostileRecord => ({
  title,
  outcome,
  json: JSON.stringify(record),
});

/** Records that the catalogue must show, as they are or repaired, with ids from `first` on. */
export function toAcceptedRecords(first: number): HostileRecord[] {
  let next = first;
  const id = () => next++;
  const full = (change: object) => ({ ...aFullRecord(id()), ...change });
  return [
    ...MARKUP.map((_, turn) =>
      toRecord(`markup in every text, ${turn}`, 'accepted', withTexts(id(), MARKUP, isText)),
    ),
    ...UNSAFE_URLS.map((url) =>
      toRecord(
        `every URL is ${url}`,
        'accepted',
        mapTexts(aFullRecord(id()), (text, key) => (isUrl(key) ? url : text)),
      ),
    ),
    ...INVISIBLE_CHARACTERS.map((text) =>
      toRecord(
        `invisible characters: ${JSON.stringify(text)}`,
        'repaired',
        withTexts(id(), INVISIBLE_CHARACTERS, () => true),
      ),
    ),
    ...INVISIBLE_NAMES.map((name) =>
      toRecord(
        `invisible name: ${JSON.stringify(name)}`,
        'repaired',
        withTexts(id(), [name], isText),
      ),
    ),
    ...FORMULAS.map((name) =>
      toRecord(
        `a formula: ${name}`,
        'accepted',
        full({ name, serial_number: name, description: name }),
      ),
    ),
    toRecord('a name of white space', 'accepted', full({ name: ' \t ' })),
    toRecord('an empty name', 'accepted', full({ name: '' })),
    toRecord('a huge name', 'repaired', full({ name: HUGE_TEXT })),
    toRecord('a huge description', 'accepted', full({ description: `Endless ${HUGE_TEXT}` })),
    toRecord('a huge URL', 'repaired', full({ url: `https://example.org/${HUGE_TEXT}` })),
    toRecord(
      'a huge value of an unknown field',
      'accepted',
      full({ extra: HUGE_TEXT, [HUGE_TEXT]: 1 }),
    ),
    ...Object.entries(WRONG_TYPES).map(([key, value]) =>
      toRecord(`${key} of a wrong type`, 'repaired', full({ [key]: value })),
    ),
    toRecord('every list holds null', 'repaired', {
      ...aFullRecord(id()),
      flights: [null, null],
      spacecraft_config: { family: [null], agency: { response_mode: 'normal', country: [null] } },
    }),
    toRecord('an id in digits', 'repaired', { ...aFullRecord(0), id: String(id()) }),
    toRecord('nothing but an id and a name', 'accepted', { id: id(), name: 'Bare hostile craft' }),
    toRecord('null in every field', 'accepted', {
      ...Object.fromEntries(Object.keys(aFullRecord(0)).map((key) => [key, null])),
      response_mode: 'normal',
      id: id(),
      name: 'Null hostile craft',
    }),
    toRecord('an unknown status', 'accepted', full({ status: { id: 9999, name: null } })),
    toRecord(
      'a status without an id',
      'accepted',
      full({ status: { id: null, name: 'constructor' } }),
    ),
    ...DURATIONS.map((text) =>
      toRecord(
        `a duration of ${text}`,
        'accepted',
        full({ time_in_space: text, time_docked: text, fastest_turnaround: text }),
      ),
    ),
    toRecord(
      'negative counts',
      'accepted',
      full({ flights_count: -1, mission_ends_count: -(2 ** 40), time_in_space: '-P1D' }),
    ),
    toRecord('a count beyond safe integers', 'repaired', full({ flights_count: 1e300 })),
    toRecord('a vast count', 'accepted', full({ flights_count: 2 ** 53 - 1 })),
    {
      title: 'an infinite height',
      outcome: 'repaired',
      json: `{"id":${id()},"name":"Infinite hostile craft","spacecraft_config":{"response_mode":"detailed","id":1,"name":"x","height":1e400,"diameter":-5}}`,
    },
    {
      title: 'prototype keys',
      outcome: 'accepted',
      json: `{"__proto__":{"hostileProperty":1},"constructor":{"prototype":{"hostileProperty":1}},"toString":1,"hasOwnProperty":2,"id":${id()},"name":"__proto__","status":{"id":null,"name":"__proto__","__proto__":{"hostileProperty":1}}}`,
    },
    {
      title: 'a key twice',
      outcome: 'accepted',
      json: `{"id":${id()},"name":"First name","name":"Hostile twin key"}`,
    },
  ];
}
