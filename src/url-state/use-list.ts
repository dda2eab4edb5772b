import { type Context, useContext } from 'react';
import type { CatalogueQuery } from '#catalogue/query/catalogue-query.ts';
import type { QueryNotice } from '#ll2/query-notice.ts';
import { fromFirstRow, type ListState, parseListSearch } from '#paths/list.ts';
import { type GoToList, GoToListContext, ListSearchContext } from '#url-state/list-context.ts';

type ListInUrl = {
  list: ListState;
  notices: readonly QueryNotice[];
};

function useProvided<Value>(context: Context<Value | null>): Value {
  const value = useContext(context);
  if (value === null) throw new Error('A list was drawn outside of ListProvider.');
  return value;
}

/** The list as the URL states it, or is about to: its only state. */
export function useList(): ListInUrl {
  const { notices, ...list } = parseListSearch(useProvided(ListSearchContext));
  return { list, notices };
}

/** Goes to another list, for what isn't a link. */
export function useGoToList(): GoToList {
  return useProvided(GoToListContext);
}

type Ask = (change: Partial<CatalogueQuery>, options?: { replace?: boolean }) => void;

/** Asks for something else, from the first row on. `replace` takes the place of this history entry. */
export function useUpdateQuery(): Ask {
  const search = useProvided(ListSearchContext);
  const go = useGoToList();
  return (change, { replace = false } = {}) =>
    go(fromFirstRow(parseListSearch(search), change), { replace, preventScrollReset: true });
}
