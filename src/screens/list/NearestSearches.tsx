import { useQuery } from '@tanstack/react-query';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import type { CatalogueQuery } from '#catalogue/query/catalogue-query.ts';
import { formatCount } from '#lib/format.ts';
import { fromFirstRow, type ListState } from '#paths/list.ts';
import { focusResults } from '#screens/list/list-focus.ts';
import { useSource } from '#source/DataContext.tsx';
import { SNAPSHOT_FRESHNESS, spacecraftPageQuery } from '#source/queries.ts';
import { ListLink } from '#url-state/ListLink.tsx';
import { useList } from '#url-state/use-list.ts';

const toWholeQuery = (search: string): CatalogueQuery => ({
  ...DEFAULT_CATALOGUE_QUERY,
  search,
  search_in: 'everything',
});

/** Links to searches that find something: a letter or two off this one, or else without one of its words. */
export function NearestSearches() {
  const { list } = useList();
  const source = useSource();
  const { search } = list.query;
  const { data: searches = [] } = useQuery({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'nearest', search],
    queryFn: async () => {
      // Fetched only when a search found nothing.
      const [{ nearestSearches, searchesWithoutAWord }, all] = await Promise.all([
        import('#catalogue/engine/nearest-searches.ts'),
        source.all(DEFAULT_CATALOGUE_QUERY),
      ]);
      const thatFind = async (candidates: string[]) => {
        const counts = await Promise.all(
          candidates.map(async (one) => (await source.list(toWholeQuery(one))).count),
        );
        return candidates.filter((_, index) => (counts[index] ?? 0) > 0);
      };
      const nearest = await thatFind(nearestSearches(search, all));
      return nearest.length > 0 ? nearest : thatFind(searchesWithoutAWord(search));
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
    query: { ...toWholeQuery(search), ordering, mode, limit },
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
