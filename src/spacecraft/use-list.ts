import { useContext } from 'react';
import type { CatalogueQuery } from '#catalogue/catalogue-query.ts';
import type { QueryNotice } from '#ll2/query.ts';
import { fromFirstRow, type ListState, parseListSearch } from '#paths/list.ts';
import { type ListAhead, ListContext } from '#spacecraft/list-context.ts';

type ListInUrl = {
  list: ListState;
  notices: readonly QueryNotice[];
};

function useListContext(): ListAhead {
  const context = useContext(ListContext);
  if (context === null) throw new Error('A list was drawn outside of ListProvider.');
  return context;
}

/** The list as the URL states it, or is about to: its only state. */
export function useList(): ListInUrl {
  const { notices, ...list } = parseListSearch(useListContext().search);
  return { list, notices };
}

/** Goes to another list, for what isn't a link. */
export function useGoToList(): ListAhead['go'] {
  return useListContext().go;
}

type Ask = (change: Partial<CatalogueQuery>, options?: { replace?: boolean }) => void;

/** Asks for something else, from the first row on. `replace` takes the place of this history entry. */
export function useAsk(): Ask {
  const { search, go } = useListContext();
  return (change, { replace = false } = {}) =>
    go(fromFirstRow(parseListSearch(search), change), { replace, preventScrollReset: true });
}
