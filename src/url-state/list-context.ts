import { createContext } from 'react';
import type { NavigateOptions } from 'react-router';
import type { ListState } from '#paths/list.ts';

/**
 * Goes to another list, whose rows are drawn now where they can be answered at once. The URL follows. As
 * browsers have it, a way to where one is makes no history entry.
 */
export type GoToList = (
  list: ListState,
  options: Pick<NavigateOptions, 'replace' | 'preventScrollReset'>,
) => void;

/** The query string of the list on screen: the URL's, or the one that it's about to have. */
export const ListSearchContext = createContext<string | null>(null);

/** Apart from the former: it's the same as long as the page is, and what only goes isn't drawn anew. */
export const GoToListContext = createContext<GoToList | null>(null);
