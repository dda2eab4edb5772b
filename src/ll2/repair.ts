import type * as v from 'valibot';
import { isPlainText, toPlainText } from '#lib/plain-text.ts';
import { truncate } from '#lib/format.ts';
import { groupBy } from '#lib/group-by.ts';

type Issue = v.BaseIssue<unknown>;
/** An issue, and its path relative to the value that is being repaired. */
type FieldIssue = { path: readonly unknown[]; issue: Issue };

const REMOVED = Symbol('removed');

const DIGITS = /^(?:0|[1-9]\d*)$/;

/** Repairs only what needs no guess: invisible characters and texts that are too long. Removes anything else. */
function repairText(value: unknown, fieldIssues: readonly FieldIssue[]): unknown {
  if (typeof value !== 'string') return REMOVED;
  const issues = fieldIssues.map(({ issue }) => issue);
  const tooLong = issues.find(({ type }) => type === 'max_length');
  const isUnclear = issues.some(({ requirement }) => requirement === isPlainText);
  if (tooLong === undefined && !isUnclear) return REMOVED;
  const plain = isUnclear ? toPlainText(value) : value;
  const max = Number(tooLong?.requirement ?? Infinity);
  return plain.length > max ? truncate(plain, max - 1) : plain;
}

/** Some servers send ids as text. Digits mean the same id either way. */
function toId(key: unknown, value: unknown): number | null {
  return key === 'id' && typeof value === 'string' && DIGITS.test(value) ? Number(value) : null;
}

function repairEntry(key: unknown, value: unknown, fieldIssues: readonly FieldIssue[]): unknown {
  const here = fieldIssues.filter(({ path }) => path.length === 0);
  return here.length === 0
    ? repairShared(value, fieldIssues)
    : (toId(key, value) ?? repairText(value, here));
}

const isSameFieldIssue = (one: FieldIssue, other: FieldIssue | undefined) =>
  other !== undefined &&
  one.issue.requirement === other.issue.requirement &&
  one.issue.type === other.issue.type &&
  one.path.length === other.path.length &&
  one.path.every((key, depth) => key === other.path[depth]);

/** Earlier repairs of an object. There are several when schemas differ in what they reject. */
const repairs = new WeakMap<object, { fieldIssues: readonly FieldIssue[]; value: unknown }[]>();

/** Repairs an object that many records share only once, so that they still share it. */
function repairShared(value: unknown, fieldIssues: readonly FieldIssue[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = repairs.get(value) ?? [];
  const same = known.find(
    (one) =>
      one.fieldIssues.length === fieldIssues.length &&
      one.fieldIssues.every((fieldIssue, index) =>
        isSameFieldIssue(fieldIssue, fieldIssues[index]),
      ),
  );
  if (same !== undefined) return same.value;
  const repaired = repairObject(value, fieldIssues);
  repairs.set(value, [...known, { fieldIssues, value: repaired }]);
  return repaired;
}

function repairObject(value: unknown, fieldIssues: readonly FieldIssue[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const byKey = groupBy(fieldIssues, ({ path: [key] }) => key);
  const repairAt = (key: unknown, one: unknown): unknown => {
    const below = byKey.get(key);
    if (below === undefined) return one;
    return repairEntry(
      key,
      one,
      below.map(({ path, issue }) => ({ path: path.slice(1), issue })),
    );
  };
  if (Array.isArray(value)) {
    return value
      .map((one: unknown, index) => repairAt(index, one))
      .filter((one) => one !== REMOVED);
  }
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, repairAt(key, one)] as const)
      .filter(([, one]) => one !== REMOVED),
  );
}

/**
 * A copy without what the schema rejects: ids in digits become numbers, texts lose invisible characters and excess
 * length, and anything else invalid is removed.
 */
export function repair(value: unknown, issues: readonly Issue[]): unknown {
  return repairObject(
    value,
    issues.map((issue) => ({ path: (issue.path ?? []).map(({ key }) => key), issue })),
  );
}
