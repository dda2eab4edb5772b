import { aFullRecord } from '#testing/a-full-record.ts';
import { type HostileRecord, toAcceptedRecords } from '#testing/hostile-records.ts';
import { toRejectedRecords } from '#testing/hostile-rejected.ts';

const FIRST_GOOD = 1;
const FIRST_HOSTILE = 1_000;

const aGoodRecord = (id: number): HostileRecord => ({
  title: 'good',
  outcome: 'accepted',
  json: JSON.stringify({ ...aFullRecord(id), name: `Good synthetic craft ${id}` }),
});

/**
 * Synthetic records with everything that may be wrong with third-party data, mixed with good ones, each with the
 * outcome that reading it must have. The same on each call.
 */
export function aHostileCatalogue(): HostileRecord[] {
  const accepted = toAcceptedRecords(FIRST_HOSTILE).flatMap((record, index) =>
    index % 10 === 9 ? [record, aGoodRecord(FIRST_GOOD + 1 + index)] : [record],
  );
  return [
    aGoodRecord(FIRST_GOOD),
    ...toRejectedRecords(FIRST_GOOD),
    ...accepted,
    aGoodRecord(FIRST_GOOD + accepted.length),
  ];
}

/** The records' parsed JSON. */
export function parseHostileRecords(records: readonly HostileRecord[]): unknown[] {
  return records.map(({ json }): unknown => JSON.parse(json));
}

/** The text of a catalogue file with these records. */
export function toHostileFile(records: readonly HostileRecord[]): string {
  const results = records.map(({ json }) => json).join(',');
  return `{"format":"spacecraft-catalogue/1","provenance":{"recorded":"2020-01-02","source":"https://example.org/","upstream_count":${records.length}},"results":[${results}]}`;
}
