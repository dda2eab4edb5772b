import { useQuery } from '@tanstack/react-query';
import { toSearchWords } from '#catalogue/query/search-words.ts';
import { formatNumber } from '#lib/format.ts';
import { fromFirstRow } from '#paths/list.ts';
import { focusResults } from '#screens/list/list-focus.ts';
import { useSource } from '#source/DataContext.tsx';
import { spacecraftPageQuery } from '#source/queries.ts';
import { ListLink } from '#url-state/ListLink.tsx';
import { useList } from '#url-state/use-list.ts';

/** On a list that is searched as Launch Library searches: how many more craft a search of everything finds. */
export function WiderSearch({ count }: { count: number }) {
  const { query } = useList().list;
  const isNarrow = query.search_in !== 'everything' && toSearchWords(query.search).length > 0;
  return isNarrow ? <MoreByWiderSearch count={count} /> : null;
}

function MoreByWiderSearch({ count }: { count: number }) {
  const { list } = useList();
  const wider = fromFirstRow(list, { search_in: 'everything' });
  const { data: page } = useQuery(spacecraftPageQuery(useSource(), wider.query));
  const more = (page?.count ?? 0) - count;
  if (more <= 0) return null;
  return (
    <p className="text-note text-quiet">
      <span>
        {`This link searches ${list.query.search_in === 'names' ? 'name and configuration' : 'name, configuration and serial number'}.`}
      </span>{' '}
      <ListLink list={wider} onClick={focusResults}>
        {`Search agency, country and the rest too: ${formatNumber(more)} more`}
      </ListLink>
    </p>
  );
}
