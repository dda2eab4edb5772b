import type { ComparedFact, FactGroup } from '#screens/compare/fact-rows.tsx';
import { type Likeness, toLikeness } from '#screens/compare/likeness.ts';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';

/** One fact of every craft, in their order. */
export type ComparedRow = { name: string; facts: readonly ComparedFact[]; likeness: Likeness };

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
      return { name, facts, likeness: toLikeness(facts.map(({ key }) => key)) };
    }),
  }));
}

export function countLikeness(groups: readonly ComparedGroup[]): Record<Likeness, number> {
  const counts = { same: 0, differs: 0, unknown: 0 };
  for (const { rows } of groups) for (const { likeness } of rows) counts[likeness]++;
  return counts;
}

/** The rows that differ, without the groups that have none. */
export function onlyDifferences(groups: readonly ComparedGroup[]): ComparedGroup[] {
  return groups
    .map(({ name, rows }) => ({ name, rows: rows.filter((row) => row.likeness === 'differs') }))
    .filter(({ rows }) => rows.length > 0);
}
