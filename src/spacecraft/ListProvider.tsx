import { useMemo } from 'react';
import { Outlet, useLocation } from 'react-router';
import { formatListSearch } from '#paths/list.ts';
import { useSource } from '#source/DataContext.tsx';
import { ListContext } from '#spacecraft/list-context.ts';
import { useDraft } from '#ui/use-draft.ts';

/**
 * Lets the list be ahead of its URL. A navigation is drawn when nothing more urgent is to do; a key's rows are
 * drawn in the frame of the key.
 */
export function ListProvider() {
  const { search: given } = useLocation();
  const source = useSource();
  const [search, setSearch] = useDraft(given);
  const value = useMemo(
    () => ({
      search,
      show(list: Parameters<typeof formatListSearch>[0]) {
        // What has to be waited for is waited for by the navigation.
        if (source.engine() !== null) setSearch(formatListSearch(list));
      },
    }),
    [search, setSearch, source],
  );
  return (
    <ListContext value={value}>
      <Outlet />
    </ListContext>
  );
}
