import { facetValuesOf } from '#catalogue/engine/facet-values.ts';
import { withFacetValue } from '#catalogue/query/catalogue-query.ts';
import { formatNumber } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { fromFirstRow, type ListState, toListPath } from '#paths/list.ts';
import { Link } from '#ui/Link.tsx';

type CoverageProps = {
  spacecraft: readonly Spacecraft[];
  /** The number of craft that the chart can't show. */
  unshown: number;
  list: ListState;
};

/** How many craft have no recorded flight, with a link to those without any launch. */
export function Coverage({ spacecraft, unshown, list }: CoverageProps) {
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
