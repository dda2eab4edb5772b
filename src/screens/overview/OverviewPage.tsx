import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '#ui/Link.tsx';
import { countFilters, DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-query.ts';
import { LongestChart } from '#screens/overview/LongestChart.tsx';
import { toFlights, toTimeInSpace } from '#screens/overview/measures.ts';
import { toCountScale, toTimeScale } from '#screens/overview/scales.ts';
import { StatusChart } from '#screens/overview/StatusChart.tsx';
import { SumChart } from '#screens/overview/SumChart.tsx';
import { FLIGHTS_WORDING, TIME_WORDING } from '#screens/overview/words.ts';
import { type ListState, toListPath } from '#paths/list.ts';
import { toOverviewPath } from '#paths/pages.ts';
import { CatalogueNote } from '#source/CatalogueNote.tsx';
import { allSpacecraftQuery, facetsQuery, sourceSummaryQuery } from '#source/queries.ts';
import { QueryNotices } from '#url-state/QueryNotices.tsx';
import { toSentence } from '#wording/sentence.ts';
import { useSource } from '#source/DataContext.tsx';
import { useList } from '#url-state/use-list.ts';
import { PageHeading } from '#ui/PageHeading.tsx';

// Columns of their own: a table that opens moves what is below it, and nothing else.
const COLUMN = 'flex min-w-0 flex-col gap-10';

function NothingToDraw({ list }: { list: ListState }) {
  const { ordering, mode, limit } = list.query;
  const cleared = { ...list, query: { ...DEFAULT_CATALOGUE_QUERY, ordering, mode, limit } };
  return (
    <div className="flex flex-col gap-3 border-y border-hairline py-12">
      {countFilters(list.query) === 0 ? (
        <p className="text-lead">The catalogue holds no spacecraft.</p>
      ) : (
        <>
          <p className="text-lead">No spacecraft match, so there is nothing to draw.</p>
          <p>
            <Link to={toOverviewPath(cleared)}>Clear all filters</Link>
          </p>
        </>
      )}
    </div>
  );
}

/** Pictures of a list's whole answer, for what is seen sooner than read. */
export function OverviewPage() {
  const source = useSource();
  const { list, notices } = useList();
  const { data: spacecraft } = useSuspenseQuery(allSpacecraftQuery(source, list.query));
  const { data: facets } = useSuspenseQuery(facetsQuery(source, list.query));
  const { data: summary } = useSuspenseQuery(sourceSummaryQuery(source));
  // The order that rows have in the list says nothing of a chart.
  const view = toSentence({ ...list.query, ordering: [] }, facets, spacecraft.length);
  return (
    <div className="flex flex-col gap-6">
      <title>{`Overview: ${view} · Spacecraft catalogue`}</title>
      <header className="flex flex-col gap-1">
        <PageHeading>Overview</PageHeading>
        <p className="text-lead">
          {view}. <Link to={toListPath(list)}>Back to the list</Link>
        </p>
        <CatalogueNote summary={summary} />
      </header>
      <QueryNotices notices={notices} />
      {spacecraft.length === 0 ? (
        <NothingToDraw list={list} />
      ) : (
        <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-2">
          <div className={COLUMN}>
            <LongestChart spacecraft={spacecraft} list={list} />
            <SumChart
              title="Time in space by configuration"
              figure="time in space"
              measure={toTimeInSpace}
              wording={TIME_WORDING}
              toScale={toTimeScale}
              spacecraft={spacecraft}
              list={list}
            />
          </div>
          <div className={COLUMN}>
            {' '}
            <SumChart
              title="Flights by configuration"
              figure="number of flights"
              measure={toFlights}
              wording={FLIGHTS_WORDING}
              toScale={toCountScale}
              spacecraft={spacecraft}
              list={list}
            />
            <StatusChart spacecraft={spacecraft} list={list} />
          </div>
        </div>
      )}
    </div>
  );
}
