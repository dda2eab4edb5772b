import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { DEFAULT_CONFIG, type SourceName } from '#catalogue/config.ts';
import { parseListSearch } from '#paths/list.ts';
import { useDataAccess } from '#source/DataContext.tsx';
import { configQuery } from '#source/queries.ts';
import { getRememberedSource, subscribeToRememberedSource } from '#source/remembered-source.ts';

/** Which source answers this page, by the first that says so: its address, this device, the site. */
export function useSourceChoice(): SourceName {
  const { search } = useLocation();
  const remembered = useSyncExternalStore(
    subscribeToRememberedSource,
    getRememberedSource,
    () => null,
  );
  const { data: bySite } = useQuery({
    ...configQuery(useDataAccess()),
    // The same before and after, mostly: then nothing is drawn anew when the configuration comes.
    placeholderData: { config: DEFAULT_CONFIG, problem: null },
    select: ({ config }) => config.source,
  });
  return parseListSearch(search).source ?? remembered ?? bySite ?? DEFAULT_CONFIG.source;
}
