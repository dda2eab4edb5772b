import type { QueryClient } from '@tanstack/react-query';
import { DEHYDRATED_STATE_ID, type DehydratedQuery } from '#hydration/prerendered-page.ts';

const isAnswer = (value: unknown): value is DehydratedQuery =>
  Array.isArray(value) && value.length === 2 && Array.isArray(value[0]);

/**
 * Takes over the answers that a page was built with: they hold whatever is asked next, until the catalogue is
 * open. False for a page without any.
 */
export function hydrateQueryCache(queryClient: QueryClient): boolean {
  const text = document.getElementById(DEHYDRATED_STATE_ID)?.textContent ?? '';
  if (text === '') return false;
  const answers: unknown = JSON.parse(text);
  if (!Array.isArray(answers) || !answers.every(isAnswer)) return false;
  for (const [key, data] of answers) queryClient.setQueryData(key, data);
  return true;
}

/**
 * Makes the page's own addresses whole. They were relative to the address that the page was opened with, and the app
 * changes that.
 */
export function resolveRelativeLinks(page: HTMLElement): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href^="."]')) {
    const { pathname, search, hash } = link;
    link.setAttribute('href', `${pathname}${search}${hash}`);
  }
}

declare global {
  /** The last button that was pressed before the page's scripts ran; the page's own script notes it. */
  var pendingClick: HTMLElement | null | undefined;
}

/** Ends the noting of early presses. Gives what there is to press once what it does is there. */
export function takePendingClick(): HTMLElement | null {
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- so that a script of another file can end it
  document.onclick = null;
  return globalThis.pendingClick ?? null;
}

/** Says that the page is its scripts' from here on. */
export function markHydrated(): void {
  document.getElementById(DEHYDRATED_STATE_ID)?.remove();
}
