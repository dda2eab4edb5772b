import { createContext } from 'react';
import type { ListState } from '#paths/list.ts';

export type ListAhead = {
  /** The query string of the list on screen: the URL's, or the one that it's about to have. */
  search: string;
  /** Draws another list now, where it can be answered at once; the URL follows with the navigation to it. */
  show: (list: ListState) => void;
};

export const ListContext = createContext<ListAhead | null>(null);
