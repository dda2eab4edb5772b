import { createContext, useContext } from 'react';
import type { Source } from '#catalogue/source.ts';
import type { DataAccess } from '#source/data-access.ts';

export const DataContext = createContext<DataAccess | null>(null);

/** Everything that this page gets data from. */
export function useDataAccess(): DataAccess {
  const access = useContext(DataContext);
  if (access === null) throw new Error('A screen was drawn outside of DataContext.');
  return access;
}

/** The catalogue that answers this page's queries. */
export function useSource(): Source {
  return useDataAccess().source;
}
