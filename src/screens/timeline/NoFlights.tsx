import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import { countFilters, withFacetValue } from '#catalogue/query/catalogue-query.ts';
import { facetValuesOf } from '#catalogue/engine/facet-values.ts';
import { formatNumber } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { fromFirstRow, toListPath } from '#paths/list.ts';
import { type TimelineState, toTimelinePath } from '#paths/timeline.ts';
import { Link } from '#ui/Link.tsx';

/** A view without craft. */
export function NoCraft({ state }: { state: TimelineState }) {
  const { list } = state;
  const { ordering, mode, limit } = list.query;
  const query = { ...DEFAULT_CATALOGUE_QUERY, ordering, mode, limit };
  return (
    <div className="flex flex-col gap-3 border-y border-hairline py-12">
      {countFilters(list.query) === 0 ? (
        <p className="text-lead">The catalogue holds no spacecraft.</p>
      ) : (
        <>
          <p className="text-lead">No spacecraft match, so there is no timeline.</p>
          <p>
            <Link to={toTimelinePath({ ...state, list: { ...list, query } })}>
              Clear all filters
            </Link>
          </p>
        </>
      )}
    </div>
  );
}

type CoverageProps = {
  spacecraft: readonly Spacecraft[];
  /** The number of craft that the chart can't show. */
  unshown: number;
  state: TimelineState;
};

/** How many craft have no recorded flight, with a link to those without any launch. */
export function Coverage({ spacecraft, unshown, state: { list } }: CoverageProps) {
  if (unshown === 0) return null;
  const total = formatNumber(spacecraft.length);
  const verb = unshown === 1 ? 'has' : 'have';
  const { facets } = list.query;
  const flightless = spacecraft.filter((one) =>
    facetValuesOf('missing', one).some(({ token }) => token === 'first_flight'),
  ).length;
  // Another chosen value of this filter would be replaced, and the link would lead out of the view.
  const isLinked = flightless > 0 && facets.missing.length === 0;
  return (
    <p>
      {`${formatNumber(unshown)} of ${total} craft ${verb} no recorded flight. `}
      {isLinked ? (
        <Link
          to={toListPath(
            fromFirstRow(list, { facets: withFacetValue(facets, 'missing', 'first_flight', true) }),
          )}
        >
          {`See the ${flightless === unshown ? 'craft' : formatNumber(flightless)} without a recorded flight`}
        </Link>
      ) : null}
    </p>
  );
}
