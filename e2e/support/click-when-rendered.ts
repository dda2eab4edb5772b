import type { Page } from '@playwright/test';

/**
 * Clicks controls, by their labels, as soon as the first of them is rendered: before React runs that render's effects. No
 * visitor is as fast, but on a busy device the effects run as late.
 */
export function clickWhenRendered(page: Page, labels: readonly string[]): Promise<unknown> {
  return page.addInitScript((names) => {
    new MutationObserver((_, observer) => {
      const labelsNow = [...document.querySelectorAll('label')];
      const controls = names.map((name) =>
        labelsNow.find((one) => one.textContent?.includes(name)),
      );
      if (controls.includes(undefined)) return;
      observer.disconnect();
      for (const label of controls) label?.control?.click();
    }).observe(document, { childList: true, subtree: true });
  }, labels);
}
