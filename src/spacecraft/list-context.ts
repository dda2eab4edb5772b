import { createContext } from 'react';
import type { NavigateOptions } from 'react-router';
import type { ListState } from '#paths/list.ts';

export type ListAhead = {
  /** The query string of the list on screen: the URL's, or the one that it's about to have. */
  search: string;
  /**
   * Goes to another list, whose rows are drawn now where they can be answered at once. The URL follows. As
   * browsers have it, a way to where one is makes no history entry.
   */
  go: (list: ListState, options: Pick<NavigateOptions, 'replace' | 'preventScrollReset'>) => void;
};

export const ListContext = createContext<ListAhead | null>(null);
