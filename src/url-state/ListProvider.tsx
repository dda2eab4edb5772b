import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type NavigateOptions, Outlet, useLocation, useNavigate } from 'react-router';
import { formatListSearch, toListPath } from '#paths/list.ts';
import { useSource } from '#source/DataContext.tsx';
import { type GoToList, GoToListContext, ListSearchContext } from '#url-state/list-context.ts';
import { useOptimisticValue } from '#ui/use-optimistic-value.ts';

type Pending = { path: string; options: NavigateOptions };

/** Calls back once the browser has painted what is drawn by now. A page that nobody sees is never painted. */
function afterPaint(callback: () => void): void {
  if (document.hidden) callback();
  else requestAnimationFrame(() => setTimeout(callback));
}

/**
 * Lets the list be ahead of its URL: a key's rows are drawn in the frame of the key, and the navigation, which
 * costs as much again, begins after it.
 */
export function ListProvider() {
  const { pathname, search: given } = useLocation();
  const navigate = useNavigate();
  const source = useSource();
  const [search, setSearch] = useOptimisticValue(given);
  const pending = useRef<Pending | null>(null);

  useEffect(() => {
    function follow() {
      const next = pending.current;
      pending.current = null;
      if (next !== null) void navigate(next.path, next.options);
    }
    function drop() {
      pending.current = null;
    }
    // Before a click leads elsewhere, so that the way back is to what was on screen.
    document.addEventListener('click', follow, true);
    window.addEventListener('popstate', drop, true);
    return () => {
      document.removeEventListener('click', follow, true);
      window.removeEventListener('popstate', drop, true);
    };
  }, [navigate]);

  const go: GoToList = (list, options) => {
    const path = toListPath(list);
    // What has to be waited for is waited for by the navigation.
    if (source.engine() === null) return void navigate(path, options);
    setSearch(formatListSearch(list));
    const before = pending.current;
    // Two keys in one frame are one navigation. It makes a history entry if either of them would.
    const isHere = path === `${pathname}${given}`;
    const replace = (options.replace ?? isHere) && before?.options.replace !== false;
    const next = { path, options: { ...options, replace } };
    pending.current = next;
    afterPaint(() => {
      if (pending.current !== next) return;
      pending.current = null;
      void navigate(path, next.options);
    });
  };
  const latest = useRef(go);
  useLayoutEffect(() => {
    latest.current = go;
  });
  const [goToList] = useState((): GoToList => (list, options) => latest.current(list, options));
  return (
    <GoToListContext value={goToList}>
      <ListSearchContext value={search}>
        <Outlet />
      </ListSearchContext>
    </GoToListContext>
  );
}
