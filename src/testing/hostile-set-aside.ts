import { aFullRecord } from '#testing/a-full-record.ts';
import { ENDLESS, MARKUP } from '#testing/hostile-texts.ts';
import type { HostileRecord } from '#testing/hostile-records.ts';

const [markup = ''] = MARKUP;

/** Records that can't be shown. Those with an id that could be taken for another's have `taken`, a good record's. */
export function toUnshownRecords(taken: number): HostileRecord[] {
  const full = aFullRecord(taken);
  const records: Record<string, unknown> = {
    'no id': { ...full, id: undefined },
    'null for an id': { ...full, id: null },
    'markup for an id': { ...full, id: markup },
    'an endless id': { ...full, id: ENDLESS },
    'a negative id': { ...full, id: -taken },
    'a fractional id': { ...full, id: taken + 0.5 },
    'an id that no number holds': { ...full, id: 1e300 },
    'an id in digits that another has': { ...full, id: String(taken) },
    'an id with zeros before': { ...full, id: `00${taken}` },
    'an id in a list': { ...full, id: [taken] },
    'an id that another has': { ...full, name: `Twin ${markup}` },
    'another’s id and a bad part': { ...full, flights_count: 'three' },
    'no name': { ...full, id: 90_001, name: undefined },
    'null for a name': { ...full, id: 90_002, name: null },
    'a name of a wrong type': { ...full, id: 90_003, name: { toString: 'x' } },
    nothing: {},
    null: null,
    'a number': 7,
    'a text': markup,
    'a list': [full],
    false: false,
    'a list of lists': [[[[]]]],
  };
  return Object.entries(records).map(([what, record]) => ({
    what,
    fate: 'aside',
    json: JSON.stringify(record),
  }));
}
