import { SITE_BASE } from '#lib/site-base.ts';
import { queryOptions } from '@tanstack/react-query';
import type { ShippedPackage } from '#lib/shipped-package.ts';
import { SNAPSHOT_FRESHNESS } from '#source/queries.ts';

async function fetchShippedPackages(signal: AbortSignal): Promise<ShippedPackage[]> {
  const response = await fetch(`${SITE_BASE}licenses.json`, { signal });
  if (!response.ok) throw new Error(`The licenses could not be fetched (${response.status}).`);
  const { parseShippedPackages } = await import('#lib/shipped-package.ts');
  return parseShippedPackages(await response.json());
}

/** The packages in this build, from the `licenses.json` that the build writes. */
export const shippedPackagesQuery = queryOptions({
  ...SNAPSHOT_FRESHNESS,
  queryKey: ['shipped packages'],
  queryFn: ({ signal }) => fetchShippedPackages(signal),
});
