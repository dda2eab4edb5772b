import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { toLl2Query } from '#catalogue/query/catalogue-query.ts';
import { formatNumber } from '#lib/format.ts';
import { toLl2ListUrl } from '#ll2/endpoint.ts';
import { DEFAULT_QUERY } from '#ll2/query.ts';
import { CatalogueSummary } from '#source/CatalogueSummary.tsx';
import { Deferred, FailedToLoad, spacecraftTable } from '#screens/list/Deferred.tsx';
import { ListToolbar } from '#screens/list/ListToolbar.tsx';
import { Pager } from '#screens/list/Pager.tsx';
import { ImagePriority } from '#spacecraft/ImagePriority.tsx';
import {
  facetsQuery,
  rangesQuery,
  spacecraftPageQuery,
  sourceSummaryQuery,
} from '#source/queries.ts';
import { livePageQuery } from '#source/live-queries.ts';
import { ChangeAnnouncement } from '#ui/ChangeAnnouncement.tsx';
import { RESULTS_ID } from '#screens/list/list-focus.ts';
import { toOrderEnding, toSentence, toSubject } from '#wording/sentence.ts';
import { useDataAccess } from '#source/DataContext.tsx';
import { SpacecraftCards } from '#screens/list/SpacecraftCard.tsx';
import { useLiveResult } from '#source/use-live-result.ts';
import { useUpdateQuery, useList } from '#url-state/use-list.ts';
import { whenIdle } from '#lib/when-idle.ts';

/** `25–48 of 68` */
function toRangeLabel(offset: number, shown: number, count: number): string {
  if (shown === 0) return `None of ${formatNumber(count)} on this page`;
  return `${formatNumber(offset + 1)}–${formatNumber(offset + shown)} of ${formatNumber(count)}`;
}

export function SpacecraftListPage() {
  const access = useDataAccess();
  const { source } = access;
  const { list, notices } = useList();
  const updateQuery = useUpdateQuery();
  const { query, view } = list;
  const ll2Query = toLl2Query(query);
  const { data: local } = useSuspenseQuery(spacecraftPageQuery(source, query));
  const live = useLiveResult(livePageQuery(access, ll2Query ?? DEFAULT_QUERY), ll2Query !== null);
  const { data: facets } = useSuspenseQuery(facetsQuery(source, query));
  const { data: ranges } = useSuspenseQuery(rangesQuery(source, query));
  const { data: summary } = useSuspenseQuery(sourceSummaryQuery(source));
  const page = live.data?.page ?? local;
  const { count, results } = page;
  // Preloads the table, so that switching to it is fast and works offline.
  useEffect(() => {
    void whenIdle().then(spacecraftTable.load);
  }, []);
  const sentence = toSentence(query, facets, count);
  return (
    <div className="flex flex-col gap-2">
      <title>{`${sentence} · Spacecraft catalogue`}</title>
      <ListToolbar facets={facets} ranges={ranges} count={count} />
      {notices.length === 0 ? null : (
        <Deferred>{({ QueryNotices }) => <QueryNotices notices={notices} />}</Deferred>
      )}
      <header className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-1">
        {/* Focusable because focus moves here after a navigation. On a phone the button beside it names the order. */}
        <h1 tabIndex={-1} className="text-[1.0625rem] leading-[1.3] font-bold md:text-[1.25rem]">
          <span>{toSubject(query, facets, count)}</span>
          <span className="max-md:sr-only">{toOrderEnding(query, count)}</span>
        </h1>
        <div
          role="group"
          aria-label="Rows shown"
          id={RESULTS_ID}
          tabIndex={-1}
          className={count === 0 ? 'sr-only' : 'figures text-note text-quiet outline-none'}
        >
          {count === 0 ? 'None' : toRangeLabel(query.offset, results.length, count)}
        </div>
        <ChangeAnnouncement sentence={sentence} />
        <Deferred failed={<FailedToLoad what="Filters, pictures and exports" />}>
          {({ ResultActions }) => (
            <ResultActions spacecraft={results} count={count} sentence={sentence} />
          )}
        </Deferred>
      </header>
      {live.status === 'off' ? null : (
        <Deferred>
          {({ LiveStatus }) => (
            <LiveStatus
              live={live}
              recorded={summary.provenance.recorded}
              unread={live.data?.unread ?? 0}
            />
          )}
        </Deferred>
      )}
      <Deferred>{({ ActiveFilters }) => <ActiveFilters facets={facets} />}</Deferred>
      {count === 0 ? null : (
        <Deferred>
          {({ UnrecordedNotes, WiderSearch }) => (
            <>
              <WiderSearch count={count} />
              <UnrecordedNotes isEmpty={false} />
            </>
          )}
        </Deferred>
      )}
      <ImagePriority spacecraft={results}>
        {results.length === 0 && live.status === 'loading' ? (
          <p className="border-y border-hairline py-12 text-lead">
            No local matches. Querying Launch Library…
          </p>
        ) : results.length === 0 ? (
          <Deferred>{({ EmptyResult }) => <EmptyResult count={count} facets={facets} />}</Deferred>
        ) : view === 'table' ? (
          // The fallback is as tall as the screen, so that the content below doesn't jump.
          <Suspense fallback={<div className="min-h-dvh" />}>
            <spacecraftTable.Consumer>
              {(module) =>
                module === null ? (
                  <>
                    <FailedToLoad what="Table columns" />
                    <SpacecraftCards spacecraft={results} />
                  </>
                ) : (
                  <module.SpacecraftTable
                    spacecraft={results}
                    ordering={query.ordering}
                    onOrderingChange={(ordering) => updateQuery({ ordering })}
                  />
                )
              }
            </spacecraftTable.Consumer>
          </Suspense>
        ) : (
          <SpacecraftCards spacecraft={results} />
        )}
      </ImagePriority>
      <div className="mt-3 flex flex-col gap-3">
        {count === 0 ? null : <Pager count={count} />}
        <Deferred>
          {({ RawDataLinks, Shortcuts }) => (
            <div className="flex flex-wrap gap-x-6 gap-y-1 print:hidden">
              <Shortcuts />
              <RawDataLinks
                data={page}
                fileName="spacecraft.json"
                ll2Url={ll2Query === null ? null : toLl2ListUrl(ll2Query)}
              />
            </div>
          )}
        </Deferred>
        {live.status === 'success' ? null : <CatalogueSummary summary={summary} />}
      </div>
    </div>
  );
}
