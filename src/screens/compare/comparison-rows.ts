import type { ComparedFact, FactGroup } from '#screens/compare/fact-rows.tsx';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';

/**
 * The result of comparing one fact of all craft. `differs`: at least two recorded values differ. `unknown`: the
 * recorded values are the same, but at least one is missing.
 */
export type ComparisonResult = 'same' | 'differs' | 'unknown';

/** Null is a value that isn't recorded: it neither matches nor differs. */
export function compareKeys(keys: readonly (string | null)[]): ComparisonResult {
  const recorded = keys.filter((key) => key !== null);
  if (new Set(recorded).size > 1) return 'differs';
  return recorded.length === keys.length ? 'same' : 'unknown';
}

/** One fact of every craft, in the order of the craft. */
export type ComparedRow = {
  name: string;
  facts: readonly ComparedFact[];
  result: ComparisonResult;
};

export type ComparedGroup = { name: string; rows: readonly ComparedRow[] };

/** Reads every fact of every craft, and compares them row by row. */
export function compareFacts(
  groups: readonly FactGroup[],
  craft: readonly SpacecraftDetailed[],
): ComparedGroup[] {
  return groups.map(({ name: group, rows }) => ({
    name: group,
    rows: rows.map(({ name, read }) => {
      const facts = craft.map(read);
      return { name, facts, result: compareKeys(facts.map(({ key }) => key)) };
    }),
  }));
}

export function countResults(groups: readonly ComparedGroup[]): Record<ComparisonResult, number> {
  const counts = { same: 0, differs: 0, unknown: 0 };
  for (const { rows } of groups) for (const { result } of rows) counts[result]++;
  return counts;
}

/** The rows that differ, without groups that have none. */
export function onlyDifferences(groups: readonly ComparedGroup[]): ComparedGroup[] {
  return groups
    .map(({ name, rows }) => ({ name, rows: rows.filter((row) => row.result === 'differs') }))
    .filter(({ rows }) => rows.length > 0);
}
