import { createContext, useContext } from 'react';
import type { NavigateOptions } from 'react-router';
import type { CatalogueQuery } from '#catalogue/query/catalogue-query.ts';
import type { QueryNotice } from '#lib/query-parameters.ts';
import { fromFirstRow, type ListState, parseListSearch } from '#paths/list.ts';

/** Navigates to another list. Its rows appear at once if the engine is open. */
export type GoToList = (
  list: ListState,
  options: Pick<NavigateOptions, 'replace' | 'preventScrollReset'>,
) => void;

type ListContextValue = {
  /** The query string of the list on screen: the URL's, or the one that the URL is about to have. */
  search: string;
  goToList: GoToList;
};

export const ListContext = createContext<ListContextValue | null>(null);

function useListContext(): ListContextValue {
  const value = useContext(ListContext);
  if (value === null) throw new Error('useList needs a ListProvider around it.');
  return value;
}

/** The list in the URL, or in the URL that a navigation is about to set, and notices of what was ignored. */
export function useList(): { list: ListState; notices: readonly QueryNotice[] } {
  const { notices, ...list } = parseListSearch(useListContext().search);
  return { list, notices };
}

/** Navigates to a list. For controls that aren't links. */
export function useGoToList(): GoToList {
  return useListContext().goToList;
}

type UpdateQuery = (change: Partial<CatalogueQuery>, options?: { replace?: boolean }) => void;

/** Changes the query and goes to its first row. `replace`: without a new history entry. */
export function useUpdateQuery(): UpdateQuery {
  const { search, goToList } = useListContext();
  return (change, { replace = false } = {}) =>
    goToList(fromFirstRow(parseListSearch(search), change), { replace, preventScrollReset: true });
}
