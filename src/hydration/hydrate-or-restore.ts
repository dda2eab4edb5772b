import { type ReactNode, startTransition } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { showFailure } from '#hydration/failure-notice.ts';

/**
 * Hydrates a prerendered page. Resolves when `ready` does. When the first render fails, restores the page's content
 * and rejects: the content can still be read.
 */
export async function hydrateOrRestore(
  page: HTMLElement,
  app: ReactNode,
  ready: Promise<unknown>,
): Promise<void> {
  const { title, URL } = document;
  // In a document of its own, where pictures aren't fetched.
  const copy = new Document().importNode(page, true);
  const roots: Root[] = [];
  const failed = new Promise<never>((_, reject) => {
    const options = {
      // An error boundary has replaced the content by its message.
      onCaughtError: reject,
      onUncaughtError(error: unknown) {
        reject(error);
        showFailure(error);
      },
    };
    // As a transition React hydrates in time slices.
    startTransition(() => void roots.push(hydrateRoot(page, app, options)));
  });
  try {
    await Promise.race([ready, failed]);
  } catch (error) {
    // The visitor is on another page already, which shows its own error.
    if (document.URL !== URL) return;
    roots[0]?.unmount();
    page.replaceChildren(...copy.childNodes);
    document.title = title;
    throw error;
  }
}
