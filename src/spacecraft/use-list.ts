import { useLocation, useNavigate } from 'react-router';
import type { CatalogueQuery } from '#catalogue/catalogue-query.ts';
import type { QueryNotice } from '#ll2/query.ts';
import { fromFirstRow, type ListState, parseListSearch, toListPath } from '#paths/list.ts';

type ListInUrl = {
  list: ListState;
  notices: readonly QueryNotice[];
  /** Asks for something else, from the first row on. `replace` takes the place of this history entry. */
  ask: (change: Partial<CatalogueQuery>, options?: { replace?: boolean }) => void;
};

/** The list as the URL states it: its only state. */
export function useList(): ListInUrl {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { notices, ...list } = parseListSearch(search);
  return {
    list,
    notices,
    ask(change, { replace = false } = {}) {
      const path = toListPath(fromFirstRow(list, change));
      void navigate(path, { replace, preventScrollReset: true });
    },
  };
}
