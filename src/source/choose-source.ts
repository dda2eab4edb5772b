import type { SourceName } from '#catalogue/config.ts';
import { parseListSearch } from '#paths/list.ts';
import type { DataAccess } from '#source/data-access.ts';
import { getRememberedSource } from '#source/remembered-source.ts';

/** As useSourceChoice, for loaders: by a page's query string, this device, the site. */
export async function chooseSource(search: string, access: DataAccess): Promise<SourceName> {
  return (
    parseListSearch(search).source ?? getRememberedSource() ?? (await access.config()).config.source
  );
}
