import { useSuspenseQuery } from '@tanstack/react-query';
import { isLl2Query } from '#catalogue/catalogue-query.ts';
import { formatNumber } from '#lib/format.ts';
import { toLl2ListUrl } from '#ll2/endpoint.ts';
import { ActiveFilters } from '#spacecraft/ActiveFilters.tsx';
import { AnswerLinks } from '#spacecraft/AnswerLinks.tsx';
import { CatalogueNote } from '#spacecraft/CatalogueNote.tsx';
import { EmptyResult } from '#spacecraft/EmptyResult.tsx';
import { ListToolbar } from '#spacecraft/ListToolbar.tsx';
import { Pager } from '#spacecraft/Pager.tsx';
import { PicturePlan } from '#spacecraft/PicturePlan.tsx';
import { facetsQuery, sourceSummaryQuery, spacecraftPageQuery } from '#spacecraft/queries.ts';
import { QueryNotices } from '#spacecraft/QueryNotices.tsx';
import { RESULTS_ID } from '#spacecraft/results-focus.ts';
import { useSource } from '#spacecraft/SourceContext.tsx';
import { SpacecraftCards } from '#spacecraft/SpacecraftCards.tsx';
import { SpacecraftTable } from '#spacecraft/SpacecraftTable.tsx';
import { useList } from '#spacecraft/use-list.ts';
import { PageHeading } from '#ui/PageHeading.tsx';

/** `25–48 of 68` */
function toRangeLabel(offset: number, shown: number, count: number): string {
  if (shown === 0) return `None of ${formatNumber(count)} on this page`;
  return `${formatNumber(offset + 1)}–${formatNumber(offset + shown)} of ${formatNumber(count)}`;
}

export function SpacecraftListPage() {
  const source = useSource();
  const { list, notices, ask } = useList();
  const { query, view } = list;
  const { data: page } = useSuspenseQuery(spacecraftPageQuery(source, query));
  const { data: facets } = useSuspenseQuery(facetsQuery(source));
  const { data: summary } = useSuspenseQuery(sourceSummaryQuery(source));
  const { count, results } = page;
  return (
    <div className="flex flex-col gap-5">
      <title>Spacecraft · Spacecraft catalogue</title>
      <header className="flex flex-col gap-1">
        <PageHeading>Spacecraft</PageHeading>
        <CatalogueNote summary={summary} />
      </header>
      <ListToolbar facets={facets} />
      <QueryNotices notices={notices} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p role="status" id={RESULTS_ID} tabIndex={-1} className="figures font-bold outline-none">
          {count === 0 ? 'No spacecraft match' : toRangeLabel(query.offset, results.length, count)}
        </p>
        <ActiveFilters facets={facets} />
      </div>
      <PicturePlan spacecraft={results}>
        {results.length === 0 ? (
          <EmptyResult count={count} facets={facets} />
        ) : view === 'table' ? (
          <SpacecraftTable
            spacecraft={results}
            mode={query.mode}
            ordering={query.ordering}
            onOrderingChange={(ordering) => ask({ ordering })}
          />
        ) : (
          <SpacecraftCards spacecraft={results} />
        )}
      </PicturePlan>
      <Pager count={count} />
      <AnswerLinks
        answer={page}
        fileName="spacecraft.json"
        ll2Url={isLl2Query(query) ? toLl2ListUrl(query) : null}
      />
    </div>
  );
}
