import type { QueryClient } from '@tanstack/react-query';
import { DEHYDRATED_STATE_ID, type DehydratedQuery } from '#hydration/prerendered-page.ts';

const isDehydratedQuery = (value: unknown): value is DehydratedQuery =>
  Array.isArray(value) && value.length === 2 && Array.isArray(value[0]);

/**
 * Loads the data that a page was prerendered from into the query cache, for use until the catalogue is open.
 * False for a page without such data.
 */
export function hydrateQueryCache(queryClient: QueryClient): boolean {
  const text = document.getElementById(DEHYDRATED_STATE_ID)?.textContent ?? '';
  if (text === '') return false;
  const queries: unknown = JSON.parse(text);
  if (!Array.isArray(queries) || !queries.every(isDehydratedQuery)) return false;
  for (const [key, data] of queries) queryClient.setQueryData(key, data);
  return true;
}

/** Resolves links that are relative to the URL that the page was opened with: the app changes that URL. */
export function resolveRelativeLinks(page: HTMLElement): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href^="."]')) {
    const { pathname, search, hash } = link;
    link.setAttribute('href', `${pathname}${search}${hash}`);
  }
}

/**
 * Keeps the page's icon and its feed when the app changes the URL. Their links are relative to the URL that the page was
 * opened with, and Chromium resolves them again at each change.
 */
export function resolveHeadLinks(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>(
    'link:is([rel=icon],[rel=alternate])[href^="."]',
  ))
    link.setAttribute('href', new URL(link.href).pathname);
}

/** Removes the dehydrated state, which shows tests that the page's controls work from here on. */
export function markHydrated(): void {
  document.getElementById(DEHYDRATED_STATE_ID)?.remove();
}
