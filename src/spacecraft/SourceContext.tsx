import { createContext, useContext } from 'react';
import type { Source } from '#catalogue/source.ts';

export const SourceContext = createContext<Source | null>(null);

/** The source that answers this page's queries. */
export function useSource(): Source {
  const source = useContext(SourceContext);
  if (source === null) throw new Error('A screen was drawn outside of SourceContext.');
  return source;
}
