import type { Page } from '@playwright/test';

/** How much of the page has moved by itself since it was opened, as browsers score it. */
export async function layoutShiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let shift = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('value' in entry && typeof entry.value === 'number') shift += entry.value;
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Two frames: the buffered entries are delivered before the second.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(shift)));
      }),
  );
}
