import { useSuspenseQuery } from '@tanstack/react-query';
import { ChosenCraft } from '#screens/compare/ChosenCraft.tsx';
import { compareFacts, countResults, onlyDifferences } from '#screens/compare/comparison-rows.ts';
import { ComparisonTable } from '#screens/compare/ComparisonTable.tsx';
import { AddSpacecraftForm } from '#screens/compare/AddSpacecraftForm.tsx';
import { DifferenceFilter } from '#screens/compare/DifferenceFilter.tsx';
import { FACT_GROUPS } from '#screens/compare/fact-rows.tsx';
import { comparisonQuery, everySpacecraftQuery } from '#screens/compare/comparison-queries.ts';
import { ScaleStrip } from '#screens/compare/ScaleStrip.tsx';
import { useComparison } from '#screens/compare/use-comparison.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import { MAX_COMPARED } from '#paths/compare.ts';
import { Section } from '#ui/Section.tsx';
import { QueryNotices } from '#url-state/QueryNotices.tsx';
import { useSource } from '#source/DataContext.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { useEffect, useRef } from 'react';
import type { Spacecraft } from '#ll2/spacecraft.ts';

const listFormat = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `X-37B 1 and LM Challenger compared` */
function toComparisonTitle(craft: readonly Pick<Spacecraft, 'id' | 'name'>[]): string {
  return craft.length < 2
    ? 'Compare spacecraft'
    : `${listFormat.format(craft.map(toCraftName))} compared`;
}

/**
 * Moves a lost focus to the heading, which names the compared craft, before the layout's keeper moves it to a part of
 * the page. The focus is lost when the focused element is removed: "Remove" removes its own link, and adding the last possible craft removes the form.
 */
function useHeadingFocusFallback(ids: readonly number[]): void {
  const key = ids.join(',');
  const lastKey = useRef(key);
  useEffect(() => {
    if (lastKey.current === key) return;
    lastKey.current = key;
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [key]);
}

export function ComparePage() {
  const source = useSource();
  const { ids, view, notices, toPathWithout, add, setOnly } = useComparison();
  const { data: comparison } = useSuspenseQuery(comparisonQuery(source, ids));
  const { data: all } = useSuspenseQuery(everySpacecraftQuery(source));
  useHeadingFocusFallback(ids);
  const { craft } = comparison;
  const [first] = craft;
  const title = toComparisonTitle(craft);
  const groups = compareFacts(FACT_GROUPS, craft);
  return (
    <div className="flex flex-col gap-8 print:gap-3">
      <title>{`${title} · Spacecraft catalogue`}</title>
      <header className="flex flex-col gap-4">
        <PageHeading isLong={craft.length > 1}>{title}</PageHeading>
        {craft.length >= 2 ? null : (
          <p className="prose-width">
            {first === undefined
              ? `Type the name of a spacecraft to begin. Up to ${MAX_COMPARED} stand side by side, drawn to the same scale, with what differs marked. The catalogue’s cards have “Compare” too.`
              : `Add another spacecraft to compare it with ${toCraftName(first)}.`}
          </p>
        )}
        <QueryNotices notices={notices} />
        <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
          <ChosenCraft comparison={comparison} toPathWithout={toPathWithout} />
          {ids.length >= MAX_COMPARED ? null : (
            <AddSpacecraftForm choices={all.filter(({ id }) => !ids.includes(id))} onAdd={add} />
          )}
        </div>
      </header>
      {craft.length < 2 ? null : (
        <>
          <Section title="Same scale">
            <ScaleStrip craft={craft} />
          </Section>
          <Section title="Facts">
            <DifferenceFilter counts={countResults(groups)} only={view.only} onChange={setOnly} />
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
