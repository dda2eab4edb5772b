import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { toLl2Query } from '#catalogue/catalogue-query.ts';
import { formatNumber } from '#lib/format.ts';
import { toLl2ListUrl } from '#ll2/endpoint.ts';
import { DEFAULT_QUERY } from '#ll2/query.ts';
import { ActiveFilters } from '#spacecraft/ActiveFilters.tsx';
import { AnswerLinks } from '#spacecraft/AnswerLinks.tsx';
import { ColumnMenu } from '#spacecraft/ColumnMenu.tsx';
import { CatalogueNote } from '#spacecraft/CatalogueNote.tsx';
import { EmptyResult } from '#spacecraft/EmptyResult.tsx';
import { ListToolbar } from '#spacecraft/ListToolbar.tsx';
import { Pager } from '#spacecraft/Pager.tsx';
import { PicturePlan } from '#spacecraft/PicturePlan.tsx';
import { facetsQuery, rangesQuery, spacecraftPageQuery } from '#spacecraft/queries.ts';
import { sourceSummaryQuery } from '#source/queries.ts';
import { LiveNote } from '#spacecraft/LiveNote.tsx';
import { livePageQuery } from '#spacecraft/live-queries.ts';
import { QueryNotices } from '#spacecraft/QueryNotices.tsx';
import { ResultAnnouncement } from '#spacecraft/ResultAnnouncement.tsx';
import { RESULTS_ID } from '#spacecraft/results-focus.ts';
import { toFileStem, toSentence } from '#spacecraft/sentence.ts';
import { useDataAccess } from '#source/DataContext.tsx';
import { Shortcuts } from '#spacecraft/Shortcuts.tsx';
import { SpacecraftCards } from '#spacecraft/SpacecraftCards.tsx';
import { ViewLinks } from '#spacecraft/ViewLinks.tsx';
import { useLiveAnswer } from '#spacecraft/use-live-answer.ts';
import { useList } from '#spacecraft/use-list.ts';
import { PageHeading } from '#ui/PageHeading.tsx';

// Fetched when they are used: the list opens as cards, and is first looked at, then taken along.
const loadTable = () => import('#spacecraft/SpacecraftTable.tsx');
const SpacecraftTable = lazy(async () => ({ default: (await loadTable()).SpacecraftTable }));
const TakeAlong = lazy(async () => {
  try {
    return { default: (await import('#export/TakeAlong.tsx')).TakeAlong };
  } catch {
    // The list is whole without it, and must not fail for it.
    return { default: NotTakenAlong };
  }
});

function NotTakenAlong() {
  return (
    <p>The ways to take this view along could not be fetched. Reload the page to have them.</p>
  );
}

/** `25–48 of 68` */
function toRangeLabel(offset: number, shown: number, count: number): string {
  if (shown === 0) return `None of ${formatNumber(count)} on this page`;
  return `${formatNumber(offset + 1)}–${formatNumber(offset + shown)} of ${formatNumber(count)}`;
}

export function SpacecraftListPage() {
  const access = useDataAccess();
  const { source } = access;
  const { list, notices, ask } = useList();
  const { query, view } = list;
  const ll2Query = toLl2Query(query);
  const { data: kept } = useSuspenseQuery(spacecraftPageQuery(source, query));
  const live = useLiveAnswer(livePageQuery(access, ll2Query ?? DEFAULT_QUERY), ll2Query !== null);
  const { data: facets } = useSuspenseQuery(facetsQuery(source, query));
  const { data: ranges } = useSuspenseQuery(rangesQuery(source, query));
  const { data: summary } = useSuspenseQuery(sourceSummaryQuery(source));
  const page = live.data?.page ?? kept;
  const { count, results } = page;
  // Had in good time, so that the table is there when the network is not.
  useEffect(() => {
    loadTable().catch(() => {});
  }, []);
  const sentence = toSentence(query, facets, count);
  return (
    <div className="flex flex-col gap-5">
      <title>{`${sentence} · Spacecraft catalogue`}</title>
      <header className="flex flex-col gap-1">
        <PageHeading>{sentence}</PageHeading>
        {live.state === 'answered' ? null : <CatalogueNote summary={summary} />}
        <LiveNote
          answer={live}
          recorded={summary.provenance.recorded}
          unread={live.data?.unread ?? 0}
        />
      </header>
      <ListToolbar facets={facets} ranges={ranges} count={count} />
      <QueryNotices notices={notices} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <div
          role="group"
          aria-label="Rows shown"
          id={RESULTS_ID}
          tabIndex={-1}
          className="figures font-bold outline-none"
        >
          {count === 0 ? 'None' : toRangeLabel(query.offset, results.length, count)}
        </div>
        <ResultAnnouncement sentence={sentence} />
        <ViewLinks spacecraft={results} />
        <ActiveFilters facets={facets} />
        {view === 'table' ? <ColumnMenu /> : null}
      </div>
      <PicturePlan spacecraft={results}>
        {results.length === 0 && live.state === 'asking' ? (
          <p className="border-y border-hairline py-12 text-lead">
            The catalogue has none here. Launch Library is being asked…
          </p>
        ) : results.length === 0 ? (
          <EmptyResult count={count} facets={facets} />
        ) : view === 'table' ? (
          // As tall as the screen while it comes, so that what follows doesn't jump.
          <Suspense fallback={<div className="min-h-dvh" />}>
            <SpacecraftTable
              spacecraft={results}
              ordering={query.ordering}
              onOrderingChange={(ordering) => ask({ ordering })}
            />
          </Suspense>
        ) : (
          <SpacecraftCards spacecraft={results} />
        )}
      </PicturePlan>
      <Pager count={count} />
      <section
        aria-label="Take this view along"
        className="flex min-h-9 flex-wrap items-start gap-x-6 gap-y-3 text-note print:hidden"
      >
        <Suspense>
          <TakeAlong list={list} count={count} fileStem={toFileStem(sentence)} />
        </Suspense>
        <Shortcuts />
      </section>
      <AnswerLinks
        answer={page}
        fileName="spacecraft.json"
        ll2Url={ll2Query === null ? null : toLl2ListUrl(ll2Query)}
      />
    </div>
  );
}
