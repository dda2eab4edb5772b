import type { Page } from '@playwright/test';

/**
 * Presses controls, by their labels, in the moment in which the first of them is drawn: before React has run
 * that drawing's effects. A reader is never as fast, but a busy device answers them as late.
 */
export function pressWhenDrawn(page: Page, labels: readonly string[]): Promise<unknown> {
  return page.addInitScript((names) => {
    new MutationObserver((_, observer) => {
      const drawn = [...document.querySelectorAll('label')];
      const controls = names.map((name) => drawn.find((one) => one.textContent?.includes(name)));
      if (controls.includes(undefined)) return;
      observer.disconnect();
      for (const label of controls) label?.control?.click();
    }).observe(document, { childList: true, subtree: true });
  }, labels);
}
