import { useContext } from 'react';
import { useNavigate } from 'react-router';
import type { CatalogueQuery } from '#catalogue/catalogue-query.ts';
import type { QueryNotice } from '#ll2/query.ts';
import { fromFirstRow, type ListState, parseListSearch, toListPath } from '#paths/list.ts';
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

/** Draws another list at once, for a link that leads to it. */
export function useShowList(): (list: ListState) => void {
  return useListContext().show;
}

type Ask = (change: Partial<CatalogueQuery>, options?: { replace?: boolean }) => void;

/** Asks for something else, from the first row on. `replace` takes the place of this history entry. */
export function useAsk(): Ask {
  const { search, show } = useListContext();
  const navigate = useNavigate();
  return (change, { replace = false } = {}) => {
    const next = fromFirstRow(parseListSearch(search), change);
    show(next);
    void navigate(toListPath(next), { replace, preventScrollReset: true });
  };
}
