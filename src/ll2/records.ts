import * as v from 'valibot';
import { formatCount, truncate } from '#lib/format.ts';
import { escapeUnseen } from '#lib/plain-text.ts';
import { mend } from '#ll2/repair.ts';
import { readTogether } from '#ll2/read-once.ts';
import { type Spacecraft, SpacecraftSchema } from '#ll2/spacecraft.ts';

/** A record with something wrong: where it stood in its file or page, its id if it had one, what is wrong, and itself. */
export type FaultyRecord = { index: number; id: string | null; reason: string; record: unknown };

export type ParsedRecords = {
  spacecraft: Spacecraft[];
  /** Couldn't be read, and aren't among the spacecraft. */
  rejected: FaultyRecord[];
  /** Are among the spacecraft, without the parts that couldn't be read. */
  repaired: FaultyRecord[];
};

/** Reasons are for people: they quote the data, which may be endless. */
const MOST_IN_A_REASON = 200;
const MOST_REASONS = 5;
const MOST_IN_AN_ID = 40;

const IdentifiedSchema = v.looseObject({ id: v.union([v.number(), v.string()]) });

function idOf(record: unknown): string | null {
  const identified = v.safeParse(IdentifiedSchema, record);
  return identified.success
    ? escapeUnseen(truncate(String(identified.output.id), MOST_IN_AN_ID))
    : null;
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const reason = path === null ? issue.message : `${path}: ${issue.message}`;
  return escapeUnseen(truncate(reason, MOST_IN_A_REASON));
}

function describeAll(issues: readonly v.BaseIssue<unknown>[]): string {
  const more = issues.length - MOST_REASONS;
  return [
    ...issues.slice(0, MOST_REASONS).map(describe),
    ...(more > 0 ? [`and ${formatCount(more, 'more thing', 'more things')}`] : []),
  ].join('; ');
}

/** A thing as far as it can be read: `faults` has what was wrong with parts that had to be mended or left out. */
type Reading<Thing> = { thing: Thing; faults: string | null } | { thing: null; faults: string };

/** Reads one thing of LL2's. A part that it can do without costs that part alone. */
export function readLeniently<Schema extends v.GenericSchema>(
  schema: Schema,
  content: unknown,
): Reading<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, content);
  if (parsed.success) return { thing: parsed.output, faults: null };
  const mended = v.safeParse(schema, mend(content, parsed.issues));
  if (mended.success) return { thing: mended.output, faults: describeAll(parsed.issues) };
  // As it was sent, and not as the mending left it.
  const [fatal] = mended.issues;
  const where = v.getDotPath(fatal);
  const sent = parsed.issues.find((issue) => v.getDotPath(issue) === where);
  return { thing: null, faults: describe(sent ?? fatal) };
}

type Kept = { index: number; spacecraft: Spacecraft; faults: string | null };

/**
 * Reads records one by one, so that a malformed one costs nobody but itself, and a malformed part costs
 * its record nothing else. Of two with one id the first stays, as LL2's ties may repeat a row on two pages;
 * but one that had to be mended never takes a sound one's place. An object that several records have is read
 * once, and they all have its reading.
 */
export function parseSpacecraftRecords(records: readonly unknown[]): ParsedRecords {
  const kept = new Map<number, Kept>();
  const faulty = (index: number, reason: string): FaultyRecord => ({
    index,
    id: idOf(records[index]),
    reason,
    record: records[index],
  });
  const rejected: FaultyRecord[] = [];
  const read = readTogether(() => records.map((one) => readLeniently(SpacecraftSchema, one)));
  for (const [index, { thing: spacecraft, faults }] of read.entries()) {
    if (spacecraft === null) {
      rejected.push(faulty(index, faults));
      continue;
    }
    const rival = kept.get(spacecraft.id);
    const loses = rival !== undefined && (faults !== null || rival.faults === null);
    if (!loses) kept.set(spacecraft.id, { index, spacecraft, faults });
    const loser = loses ? index : rival?.index;
    if (loser !== undefined) {
      rejected.push(faulty(loser, `a second record with id ${spacecraft.id}`));
    }
  }
  const readings = [...kept.values()];
  return {
    spacecraft: readings.map(({ spacecraft }) => spacecraft),
    rejected,
    repaired: readings.flatMap(({ index, faults }) =>
      faults === null ? [] : [faulty(index, faults)],
    ),
  };
}
