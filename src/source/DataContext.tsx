import { createContext, useContext } from 'react';
import type { Source } from '#catalogue/source.ts';
import type { DataAccess } from '#source/data-access.ts';

export const DataContext = createContext<DataAccess | null>(null);

/** This page's access to its data: the catalogue, LL2 and the site's configuration. */
export function useDataAccess(): DataAccess {
  const access = useContext(DataContext);
  if (access === null) throw new Error('A component is rendered outside of DataContext.');
  return access;
}

/** The catalogue that this page queries. */
export function useSource(): Source {
  return useDataAccess().source;
}
