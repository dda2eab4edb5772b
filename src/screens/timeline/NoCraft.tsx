import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import { countFilters } from '#catalogue/query/catalogue-query.ts';
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
