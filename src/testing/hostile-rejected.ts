import { aFullRecord } from '#testing/a-full-record.ts';
import { HUGE_TEXT, MARKUP } from '#testing/hostile-texts.ts';
import type { HostileRecord } from '#testing/hostile-records.ts';

const [markup = ''] = MARKUP;

/** Records that must be rejected. `goodId` is a good record's id, which some of them resemble or repeat. */
export function toRejectedRecords(goodId: number): HostileRecord[] {
  const full = aFullRecord(goodId);
  const records: Record<string, unknown> = {
    'no id': { ...full, id: undefined },
    'null for an id': { ...full, id: null },
    'markup for an id': { ...full, id: markup },
    'a huge id': { ...full, id: HUGE_TEXT },
    'a negative id': { ...full, id: -goodId },
    'a fractional id': { ...full, id: goodId + 0.5 },
    'an id that no number holds': { ...full, id: 1e300 },
    'an id in digits that another has': { ...full, id: String(goodId) },
    'an id with leading zeros': { ...full, id: `00${goodId}` },
    'an id in a list': { ...full, id: [goodId] },
    'an id that another has': { ...full, name: `Twin ${markup}` },
    'another’s id and an invalid field': { ...full, flights_count: 'three' },
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
  return Object.entries(records).map(([title, record]) => ({
    title,
    outcome: 'rejected',
    json: JSON.stringify(record),
  }));
}
