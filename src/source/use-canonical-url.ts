import { useQuery } from '@tanstack/react-query';
import { useHref } from 'react-router';
import { currentUrl } from '#lib/history.ts';
import { toCanonicalUrl } from '#lib/site-url.ts';
import { useDataAccess } from '#source/DataContext.tsx';
import { configQuery } from '#source/queries.ts';

/**
 * The whole URL of a path below the site: at the site's own URL, where its config.json names one, else where the visitor
 * has opened it. Not for prerendered content: the build doesn't know where visitors open it.
 */
export function useCanonicalUrl(path: string): string {
  const href = useHref(path);
  const { data: site = null } = useQuery({
    ...configQuery(useDataAccess()),
    select: ({ config }) => config.site,
  });
  if (site === null) return new URL(href, currentUrl()).href;
  const [pathname = '', search] = path.split('?');
  return toCanonicalUrl(site, pathname) + (search === undefined ? '' : `?${search}`);
}
