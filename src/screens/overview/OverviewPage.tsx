import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '#ui/Link.tsx';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import { countFilters } from '#catalogue/query/catalogue-query.ts';
import { CountChart } from '#screens/overview/CountChart.tsx';
import { TimeInSpaceChart } from '#screens/overview/TimeInSpaceChart.tsx';
import { toFlights, toTimeInSpace } from '#screens/overview/metrics.ts';
import { toCountScale, toTimeScale } from '#screens/overview/chart-scales.ts';
import { StatusChart } from '#screens/overview/StatusChart.tsx';
import { TotalsChart } from '#screens/overview/TotalsChart.tsx';
import { FLIGHTS_FORMAT, TIME_FORMAT } from '#screens/overview/chart-text.ts';
import { type ListState, toListPath } from '#paths/list.ts';
import { toOverviewPath } from '#paths/pages.ts';
import { allSpacecraftQuery, facetsQuery } from '#source/queries.ts';
import { QueryNotices } from '#url-state/QueryNotices.tsx';
import { toSentence } from '#wording/sentence.ts';
import { useSource } from '#source/DataContext.tsx';
import { useList } from '#url-state/use-list.ts';
import { PageHeading } from '#ui/PageHeading.tsx';

// Two independent columns, so that opening a table moves only the charts below it.
const COLUMN = 'flex min-w-0 flex-col gap-10';

function EmptyOverview({ list }: { list: ListState }) {
  const { ordering, mode, limit } = list.query;
  const cleared = { ...list, query: { ...DEFAULT_CATALOGUE_QUERY, ordering, mode, limit } };
  return (
    <div className="flex flex-col gap-3 border-y border-hairline py-12">
      {countFilters(list.query) === 0 ? (
        <p className="text-lead">The catalogue holds no spacecraft.</p>
      ) : (
        <>
          <p className="text-lead">No spacecraft match, so there are no charts.</p>
          <p>
            <Link to={toOverviewPath(cleared)}>Clear all filters</Link>
          </p>
        </>
      )}
    </div>
  );
}

/** Charts of all craft that match the list's query. */
export function OverviewPage() {
  const source = useSource();
  const { list, notices } = useList();
  const { data: spacecraft } = useSuspenseQuery(allSpacecraftQuery(source, list.query));
  const { data: facets } = useSuspenseQuery(facetsQuery(source, list.query));
  // Without the ordering, which does not affect charts.
  const view = toSentence({ ...list.query, ordering: [] }, facets, spacecraft.length);
  return (
    <div className="flex flex-col gap-6">
      <title>{`Overview: ${view} · Spacecraft catalogue`}</title>
      <header className="flex flex-col gap-1">
        <PageHeading>Overview</PageHeading>
        <p className="text-lead">
          {view}. <Link to={toListPath(list)}>Back to the list</Link>
        </p>
      </header>
      <QueryNotices notices={notices} />
      {spacecraft.length === 0 ? (
        <EmptyOverview list={list} />
      ) : (
        <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-2">
          <div className={COLUMN}>
            <CountChart
              title="First flight by decade"
              lead="The decade of each craft’s first known launch."
              facet="first_flight"
              heading="Decade"
              order="by value"
              figure="first flight"
              missing="first_flight"
              spacecraft={spacecraft}
              list={list}
            />
            <TimeInSpaceChart spacecraft={spacecraft} list={list} />
            <TotalsChart
              title="Time in space by configuration"
              figure="time in space"
              metric={toTimeInSpace}
              missing="time_in_space"
              format={TIME_FORMAT}
              toScale={toTimeScale}
              spacecraft={spacecraft}
              list={list}
            />
          </div>
          <div className={COLUMN}>
            <CountChart
              title="Craft by country"
              lead="The country of the agency. A craft of several countries counts for each."
              facet="country"
              heading="Country"
              order="most first"
              figure="country"
              missing={null}
              spacecraft={spacecraft}
              list={list}
            />
            <StatusChart spacecraft={spacecraft} list={list} />
            <TotalsChart
              title="Flights by configuration"
              figure="number of flights"
              metric={toFlights}
              missing="flights_count"
              format={FLIGHTS_FORMAT}
              toScale={toCountScale}
              spacecraft={spacecraft}
              list={list}
            />
          </div>
        </div>
      )}
    </div>
  );
}
