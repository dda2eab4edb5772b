import type { ComparedFact, FactGroup } from '#screens/compare/fact-rows.tsx';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';

/**
 * How the values of one fact stand to each other. `differs`: two that are recorded aren't the same.
 * `unknown`: those recorded are, but not all are, so nobody can say.
 */
export type ComparisonResult = 'same' | 'differs' | 'unknown';

/** Null is a value that isn't recorded: it is neither like nor unlike any other. */
export function compareKeys(keys: readonly (string | null)[]): ComparisonResult {
  const recorded = keys.filter((key) => key !== null);
  if (new Set(recorded).size > 1) return 'differs';
  return recorded.length === keys.length ? 'same' : 'unknown';
}

/** One fact of every craft, in their order. */
export type ComparedRow = {
  name: string;
  facts: readonly ComparedFact[];
  result: ComparisonResult;
};

export type ComparedGroup = { name: string; rows: readonly ComparedRow[] };

/** Reads every fact of every craft. */
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

/** The rows that differ, without the groups that have none. */
export function onlyDifferences(groups: readonly ComparedGroup[]): ComparedGroup[] {
  return groups
    .map(({ name, rows }) => ({ name, rows: rows.filter((row) => row.result === 'differs') }))
    .filter(({ rows }) => rows.length > 0);
}
