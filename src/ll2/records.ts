import * as v from 'valibot';
import { formatCount, truncate } from '#lib/format.ts';
import { escapeUnseen } from '#lib/plain-text.ts';
import { describeIssue } from '#ll2/describe-issue.ts';
import { repair } from '#ll2/repair.ts';
import { withParseCache } from '#ll2/parse-cache.ts';
import { type Spacecraft, SpacecraftSchema } from '#ll2/spacecraft.ts';

/** An invalid record: its index in the file or page, its id if it has one, what is wrong, and the record itself. */
export type RecordProblem = { index: number; id: string | null; reason: string; record: unknown };

export type ParsedRecords = {
  spacecraft: Spacecraft[];
  /** Could not be parsed or repaired. */
  rejected: RecordProblem[];
  /** Are among the spacecraft, without their invalid parts. */
  repaired: RecordProblem[];
};

/** Reasons quote the data, which may be very long. */
const MAX_REASON_LENGTH = 200;
const MAX_REASONS = 5;
const MAX_ID_LENGTH = 40;

const IdentifiedSchema = v.looseObject({ id: v.union([v.number(), v.string()]) });

function idOf(record: unknown): string | null {
  const identified = v.safeParse(IdentifiedSchema, record);
  return identified.success
    ? escapeUnseen(truncate(String(identified.output.id), MAX_ID_LENGTH))
    : null;
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const reason = path === null ? describeIssue(issue) : `${path}: ${describeIssue(issue)}`;
  return escapeUnseen(truncate(reason, MAX_REASON_LENGTH));
}

function describeAll(issues: readonly v.BaseIssue<unknown>[]): string {
  const more = issues.length - MAX_REASONS;
  return [
    ...issues.slice(0, MAX_REASONS).map(describe),
    ...(more > 0 ? [`and ${formatCount(more, 'more thing', 'more things')}`] : []),
  ].join('; ');
}

/** `problems` says which parts had to be repaired or left out; without a value, why it was rejected. */
type LenientResult<Value> =
  | { value: Value; problems: string | null }
  | { value: null; problems: string };

/** Parses one value. An invalid part that is optional is left out alone. */
export function parseLeniently<Schema extends v.GenericSchema>(
  schema: Schema,
  content: unknown,
): LenientResult<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, content);
  if (parsed.success) return { value: parsed.output, problems: null };
  const repaired = v.safeParse(schema, repair(content, parsed.issues));
  if (repaired.success) return { value: repaired.output, problems: describeAll(parsed.issues) };
  // Describes the content as it was sent, not as the repair left it.
  const [fatal] = repaired.issues;
  const path = v.getDotPath(fatal);
  const sent = parsed.issues.find((issue) => v.getDotPath(issue) === path);
  return { value: null, problems: describe(sent ?? fatal) };
}

type Kept = { index: number; spacecraft: Spacecraft; problems: string | null };

/**
 * Parses records one by one: an invalid record is rejected alone, and an invalid part is removed alone. Of two records
 * with one id the first is kept, since ties in LL2's order may repeat a row on two pages; but a valid record always
 * replaces a repaired one. Objects that records share are parsed once, and stay shared.
 */
export function parseSpacecraftRecords(records: readonly unknown[]): ParsedRecords {
  const kept = new Map<number, Kept>();
  const toProblem = (index: number, reason: string): RecordProblem => ({
    index,
    id: idOf(records[index]),
    reason,
    record: records[index],
  });
  const rejected: RecordProblem[] = [];
  const results = withParseCache(() => records.map((one) => parseLeniently(SpacecraftSchema, one)));
  for (const [index, { value: spacecraft, problems }] of results.entries()) {
    if (spacecraft === null) {
      rejected.push(toProblem(index, problems));
      continue;
    }
    const rival = kept.get(spacecraft.id);
    const loses = rival !== undefined && (problems !== null || rival.problems === null);
    if (!loses) kept.set(spacecraft.id, { index, spacecraft, problems });
    const loser = loses ? index : rival?.index;
    if (loser !== undefined) {
      rejected.push(toProblem(loser, `a second record with id ${spacecraft.id}`));
    }
  }
  const winners = [...kept.values()];
  return {
    spacecraft: winners.map(({ spacecraft }) => spacecraft),
    rejected,
    repaired: winners.flatMap(({ index, problems }) =>
      problems === null ? [] : [toProblem(index, problems)],
    ),
  };
}
