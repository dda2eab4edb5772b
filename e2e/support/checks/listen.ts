import type { Page } from '@playwright/test';

/**
 * Records what a screen reader would announce from now on: the heading or control that gets the focus, and changes in
 * live regions that aren't hidden.
 */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  const said = await page.evaluateHandle(() => {
    const heard: string[] = [];
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
    const isHeard = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement) heard.push(`focus: ${target.innerText}`);
    });
    const observer = new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({ target, addedNodes }) => {
          const element = target instanceof Element ? target : target.parentElement;
          const added = [...addedNodes].filter((node) => node instanceof Element);
          return [
            element?.closest('[role=status], [role=alert], [aria-live]'),
            ...added.flatMap((node) => [...node.querySelectorAll('[role=alert]')]),
          ].filter((region) => region instanceof HTMLElement);
        }),
      );
      for (const region of regions) {
        if (isHeard(region) && region.innerText.trim() !== '') {
          heard.push(`live: ${region.innerText}`);
        }
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    return heard;
  });
  return () => said.evaluate((heard) => [...heard]);
}
