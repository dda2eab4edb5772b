import { facetValuesOf } from '#catalogue/engine/facet-values.ts';
import type { MissingValue } from '#catalogue/query/missing-values.ts';
import { formatNumber } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { ListState } from '#paths/list.ts';
import { formatUnknownNote } from '#screens/overview/chart-text.ts';
import { toFilteredListPath } from '#screens/overview/filtered-list-path.ts';
import { Link } from '#ui/Link.tsx';

type UnknownNoteProps = {
  /** Number of craft that the chart can't show. */
  unknown: number;
  /** What of them isn't known: `time in space` */
  figure: string;
  /** Null when no filter finds craft without it. */
  missing: MissingValue | null;
  spacecraft: readonly Spacecraft[];
  list: ListState;
};

/** Says how many craft a chart leaves out, with a link to them. */
export function UnknownNote({ unknown, figure, missing, spacecraft, list }: UnknownNoteProps) {
  const recordless = spacecraft.filter((one) =>
    facetValuesOf('missing', one).some(({ token }) => token === missing),
  ).length;
  // Another chosen value of this filter would be replaced, and the link would lead out of the view.
  const isLinked = missing !== null && recordless > 0 && list.query.facets.missing.length === 0;
  const to = isLinked ? toFilteredListPath(list, { facet: 'missing', tokens: [missing] }) : null;
  return (
    <p>
      <span>{formatUnknownNote(unknown, spacecraft.length, figure)}</span>
      {to === null ? null : (
        <>
          {' '}
          <Link to={to}>
            {`See the ${recordless === unknown ? 'craft' : formatNumber(recordless)} without a recorded ${figure}`}
          </Link>
        </>
      )}
    </p>
  );
}
