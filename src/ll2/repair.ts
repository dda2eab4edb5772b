import type * as v from 'valibot';
import { isPlainText, toPlainText } from '#lib/plain-text.ts';
import { truncate } from '#lib/format.ts';

type Issue = v.BaseIssue<unknown>;
/** An issue, and the keys that lead to it from where the mending has come to. */
type Fault = { keys: readonly unknown[]; issue: Issue };

const REMOVED = Symbol('removed');

const DIGITS = /^(?:0|[1-9]\d*)$/;

/** What can be taken of a wrong value without a guess; nothing else is. */
function mendValue(value: unknown, faults: readonly Fault[]): unknown {
  if (typeof value !== 'string') return REMOVED;
  const issues = faults.map(({ issue }) => issue);
  const tooLong = issues.find(({ type }) => type === 'max_length');
  const isUnclear = issues.some(({ requirement }) => requirement === isPlainText);
  if (tooLong === undefined && !isUnclear) return REMOVED;
  const plain = isUnclear ? toPlainText(value) : value;
  const most = Number(tooLong?.requirement ?? Infinity);
  return plain.length > most ? truncate(plain, most - 1) : plain;
}

/** Some servers send ids as text. Digits name the same thing either way. */
function toId(key: unknown, value: unknown): number | null {
  return key === 'id' && typeof value === 'string' && DIGITS.test(value) ? Number(value) : null;
}

function mendEntry(key: unknown, value: unknown, faults: readonly Fault[]): unknown {
  const here = faults.filter(({ keys }) => keys.length === 0);
  return here.length === 0
    ? mendNested(value, faults)
    : (toId(key, value) ?? mendValue(value, here));
}

const isSameFault = (one: Fault, other: Fault | undefined) =>
  other !== undefined &&
  one.issue.requirement === other.issue.requirement &&
  one.issue.type === other.issue.type &&
  one.keys.length === other.keys.length &&
  one.keys.every((key, depth) => key === other.keys[depth]);

type Mended = { faults: readonly Fault[]; value: unknown };
const mendedBefore = new WeakMap<object, Mended[]>();

/** What many records have is mended once, and stays one object. Another schema may have more against it, or less. */
function mendNested(value: unknown, faults: readonly Fault[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const before = mendedBefore.get(value) ?? [];
  const same = before.find(
    (mended) =>
      mended.faults.length === faults.length &&
      mended.faults.every((fault, index) => isSameFault(fault, faults[index])),
  );
  if (same !== undefined) return same.value;
  const mended = mendIn(value, faults);
  mendedBefore.set(value, [...before, { faults, value: mended }]);
  return mended;
}

function mendIn(value: unknown, faults: readonly Fault[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const byKey = Map.groupBy(faults, ({ keys: [key] }) => key);
  const mended = (key: unknown, one: unknown): unknown => {
    const below = byKey.get(key);
    if (below === undefined) return one;
    return mendEntry(
      key,
      one,
      below.map(({ keys, issue }) => ({ keys: keys.slice(1), issue })),
    );
  };
  if (Array.isArray(value)) {
    return value.map((one: unknown, index) => mended(index, one)).filter((one) => one !== REMOVED);
  }
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, mended(key, one)] as const)
      .filter(([, one]) => one !== REMOVED),
  );
}

/**
 * A copy of a value without what its schema has against it: ids in digits become numbers, texts lose what
 * can't be seen or is too long, anything else is left out.
 */
export function mend(value: unknown, issues: readonly Issue[]): unknown {
  return mendIn(
    value,
    issues.map((issue) => ({ keys: (issue.path ?? []).map(({ key }) => key), issue })),
  );
}
