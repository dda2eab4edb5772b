import { aFullRecord } from '#testing/a-full-record.ts';
import { type HostileRecord, toShownRecords } from '#testing/hostile-records.ts';
import { toUnshownRecords } from '#testing/hostile-set-aside.ts';

const FIRST_GOOD = 1;
const FIRST_HOSTILE = 1_000;

const aGoodRecord = (id: number): HostileRecord => ({
  what: 'good',
  fate: 'whole',
  json: JSON.stringify({ ...aFullRecord(id), name: `Good synthetic craft ${id}` }),
});

/**
 * Synthetic records with all that may be wrong with third-party data, good ones before, among and after
 * them, and what must become of each. The same on each call.
 */
export function aHostileCatalogue(): HostileRecord[] {
  const shown = toShownRecords(FIRST_HOSTILE).flatMap((record, place) =>
    place % 10 === 9 ? [record, aGoodRecord(FIRST_GOOD + 1 + place)] : [record],
  );
  return [
    aGoodRecord(FIRST_GOOD),
    ...toUnshownRecords(FIRST_GOOD),
    ...shown,
    aGoodRecord(FIRST_GOOD + shown.length),
  ];
}

/** The records as a program has them that has read their JSON. */
export function toHostileContents(records: readonly HostileRecord[]): unknown[] {
  return records.map(({ json }): unknown => JSON.parse(json));
}

/** The text of a catalogue file that holds them. */
export function toHostileFile(records: readonly HostileRecord[]): string {
  const results = records.map(({ json }) => json).join(',');
  return `{"format":"spacecraft-catalogue/1","provenance":{"recorded":"2020-01-02","source":"https://example.org/","upstream_count":${records.length}},"results":[${results}]}`;
}
