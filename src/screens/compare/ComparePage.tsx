import { useSuspenseQuery } from '@tanstack/react-query';
import { ChosenCraft } from '#screens/compare/ChosenCraft.tsx';
import { compareFacts, countLikeness, onlyDifferences } from '#screens/compare/comparison-rows.ts';
import { ComparisonTable } from '#screens/compare/ComparisonTable.tsx';
import { CraftAdder } from '#screens/compare/CraftAdder.tsx';
import { toComparisonTitle } from '#screens/compare/comparison-title.ts';
import { DifferenceFilter } from '#screens/compare/DifferenceFilter.tsx';
import { FACT_GROUPS } from '#screens/compare/fact-rows.tsx';
import { comparisonQuery, everySpacecraftQuery } from '#screens/compare/queries.ts';
import { ScaleStrip } from '#screens/compare/ScaleStrip.tsx';
import { useComparison } from '#screens/compare/use-comparison.ts';
import { useKeptFocus } from '#screens/compare/use-kept-focus.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import { MOST_COMPARED } from '#paths/compare.ts';
import { Section } from '#ui/Section.tsx';
import { QueryNotices } from '#url-state/QueryNotices.tsx';
import { useSource } from '#source/DataContext.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

export function ComparePage() {
  const source = useSource();
  const { ids, view, notices, toPathWithout, add, show } = useComparison();
  const { data: comparison } = useSuspenseQuery(comparisonQuery(source, ids));
  const { data: all } = useSuspenseQuery(everySpacecraftQuery(source));
  useKeptFocus(ids);
  const { craft } = comparison;
  const [first] = craft;
  const title = toComparisonTitle(craft);
  const groups = compareFacts(FACT_GROUPS, craft);
  return (
    <div className="flex flex-col gap-8 print:gap-3">
      <title>{`${title} · Spacecraft catalogue`}</title>
      <header className="flex flex-col gap-4">
        <PageHeading>{title}</PageHeading>
        {craft.length >= 2 ? null : (
          <p className="max-w-prose text-lead">
            {first === undefined
              ? `Add 2 to ${MOST_COMPARED} spacecraft to see them side by side.`
              : `Add another spacecraft to see it beside ${toCraftName(first)}.`}
          </p>
        )}
        <QueryNotices notices={notices} />
        <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
          <ChosenCraft comparison={comparison} toPathWithout={toPathWithout} />
          {ids.length >= MOST_COMPARED ? null : (
            <CraftAdder choices={all.filter(({ id }) => !ids.includes(id))} onAdd={add} />
          )}
        </div>
      </header>
      {craft.length < 2 ? null : (
        <>
          <Section title="To one scale">
            <ScaleStrip craft={craft} />
          </Section>
          <Section title="Facts">
            <DifferenceFilter counts={countLikeness(groups)} only={view.only} onChange={show} />
            <ComparisonTable
              craft={craft}
              groups={view.only === 'differences' ? onlyDifferences(groups) : groups}
            />
          </Section>
        </>
      )}
    </div>
  );
}
