import { startTransition, useCallback, useMemo, useOptimistic } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { currentUrl } from '#lib/history.ts';
import { formatListSearch, toListPath } from '#paths/list.ts';
import { useSource } from '#source/DataContext.tsx';
import { type GoToList, ListContext } from '#url-state/use-list.ts';

/**
 * Shows the next list before the router has navigated to it: its rows appear in the frame of the keystroke.
 * `useOptimistic` falls back to the URL's own search once the navigation has ended.
 */
export function ListProvider() {
  const { search: current } = useLocation();
  const navigate = useNavigate();
  const source = useSource();
  const [search, showSearch] = useOptimistic(current);

  // Stable, so that cards and links render again only when the search changes.
  const goToList = useCallback<GoToList>(
    (list, { replace = false, preventScrollReset = false }) => {
      const path = toListPath(list);
      const { pathname, search: shown } = currentUrl();
      // As browsers do: a link to the current URL adds no history entry.
      const isHere = `${pathname}${shown}`.endsWith(path);
      startTransition(async () => {
        // Without an open engine the rows are not there yet: the page stays until the loader has them.
        if (source.engine() !== null) showSearch(formatListSearch(list));
        await navigate(path, { replace: replace || isHere, preventScrollReset });
      });
    },
    [navigate, showSearch, source],
  );
  const value = useMemo(() => ({ search, goToList }), [search, goToList]);
  return (
    <ListContext value={value}>
      <Outlet />
    </ListContext>
  );
}
