import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { DEFAULT_CONFIG, SOURCE_NAMES, type SourceName } from '#catalogue/config.ts';
import { createStoredValue, oneOf } from '#lib/stored-value.ts';
import { parseListSearch } from '#paths/list.ts';
import type { DataAccess } from '#source/data-access.ts';
import { useDataAccess } from '#source/DataContext.tsx';
import { configQuery } from '#source/queries.ts';
import { useStoredValue } from '#ui/use-stored-value.ts';

/** The data source that this device's visitor chose; null when they chose none. */
export const rememberedSource = createStoredValue<SourceName | null>(
  'source',
  oneOf(SOURCE_NAMES),
  null,
);

/** The page's data source: what its URL names, else what this device remembers, else the site's default. */
export function useSourceChoice(): SourceName {
  const { search } = useLocation();
  const remembered = useStoredValue(rememberedSource);
  const { data: bySite } = useQuery({
    ...configQuery(useDataAccess()),
    // Most sites keep the default: then nothing renders again when the configuration arrives.
    placeholderData: { config: DEFAULT_CONFIG, problem: null },
    select: ({ config }) => config.source,
  });
  return parseListSearch(search).source ?? remembered ?? bySite ?? DEFAULT_CONFIG.source;
}

/** As useSourceChoice, for loaders. */
export async function chooseSource(search: string, access: DataAccess): Promise<SourceName> {
  return (
    parseListSearch(search).source ??
    rememberedSource.get() ??
    (await access.config()).config.source
  );
}
