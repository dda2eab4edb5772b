import * as v from 'valibot';
import { type Spacecraft, SpacecraftSchema } from '#ll2/spacecraft.ts';

/** A record that couldn't be read: where it stood in its file or page, its id if it had one, and why. */
export type SetAsideRecord = { index: number; id: string | null; reason: string };

const IdentifiedSchema = v.looseObject({ id: v.union([v.number(), v.string()]) });

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  // A union tells of its own failure only in general; its last option's first issue says what's wrong.
  const inner = issue.issues?.at(-1);
  const reason = inner === undefined ? issue.message : describe(inner);
  return path === null ? reason : `${path}: ${reason}`;
}

/**
 * Reads records one by one, so that a malformed one costs nobody but itself.
 * Duplicate ids keep the first: LL2's ties may repeat a row on two pages.
 */
export function parseSpacecraftRecords(records: readonly unknown[]): {
  spacecraft: Spacecraft[];
  setAside: SetAsideRecord[];
} {
  const spacecraft = new Map<number, Spacecraft>();
  const setAside: SetAsideRecord[] = [];
  for (const [index, record] of records.entries()) {
    const parsed = v.safeParse(SpacecraftSchema, record);
    const identified = v.safeParse(IdentifiedSchema, record);
    const id = identified.success ? String(identified.output.id) : null;
    if (!parsed.success) {
      setAside.push({ index, id, reason: describe(parsed.issues[0]) });
    } else if (spacecraft.has(parsed.output.id)) {
      setAside.push({ index, id, reason: `a second record with id ${parsed.output.id}` });
    } else {
      spacecraft.set(parsed.output.id, parsed.output);
    }
  }
  return { spacecraft: [...spacecraft.values()], setAside };
}
