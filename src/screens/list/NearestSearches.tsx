import { useQuery } from '@tanstack/react-query';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import { formatCount } from '#lib/format.ts';
import { fromFirstRow, type ListState } from '#paths/list.ts';
import { focusResults } from '#screens/list/list-focus.ts';
import { useSource } from '#source/DataContext.tsx';
import { SNAPSHOT_FRESHNESS, spacecraftPageQuery } from '#source/queries.ts';
import { ListLink } from '#url-state/ListLink.tsx';
import { useList } from '#url-state/use-list.ts';

/** Links to searches that are a letter or two off this one, and find something. */
export function NearestSearches() {
  const { list } = useList();
  const source = useSource();
  const { search } = list.query;
  const { data: searches = [] } = useQuery({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'nearest', search],
    queryFn: async () => {
      // Fetched only when a search found nothing.
      const [{ nearestSearches }, all] = await Promise.all([
        import('#catalogue/engine/nearest-searches.ts'),
        source.all(DEFAULT_CATALOGUE_QUERY),
      ]);
      return nearestSearches(search, all);
    },
  });
  if (searches.length === 0) return null;
  return (
    <div className="flex flex-col gap-1">
      <p>Did you mean:</p>
      <ul className="flex flex-col gap-1">
        {searches.map((one) => (
          <Nearest
            key={one}
            search={one}
            list={fromFirstRow(list, { search: one, search_in: 'everything' })}
          />
        ))}
      </ul>
    </div>
  );
}

/** With the other filters, or without them where these leave nothing of it. */
function Nearest({ search, list }: { search: string; list: ListState }) {
  const source = useSource();
  const { ordering, mode, limit } = list.query;
  const wider: ListState = {
    ...list,
    query: { ...DEFAULT_CATALOGUE_QUERY, ordering, mode, limit, search, search_in: 'everything' },
  };
  const { data: narrow } = useQuery(spacecraftPageQuery(source, list.query));
  const isTooNarrow = narrow?.count === 0;
  const { data: wide } = useQuery({
    ...spacecraftPageQuery(source, wider.query),
    enabled: isTooNarrow,
  });
  const page = isTooNarrow ? wide : narrow;
  if (page === undefined || page.count === 0) return null;
  return (
    <li>
      <ListLink
        list={isTooNarrow ? wider : list}
        onClick={focusResults}
        className="inline-flex min-h-6 items-center"
      >
        {search}
      </ListLink>{' '}
      <span className="figures text-quiet">
        {`${formatCount(page.count, 'spacecraft', 'spacecraft')}${isTooNarrow ? ' without the other filters' : ''}`}
      </span>
    </li>
  );
}
