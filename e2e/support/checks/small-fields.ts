import type { Page } from '@playwright/test';

/** iOS zooms into a focused field whose text is smaller, and stays zoomed. */
const MIN_PX = 16;

/** Lets the page be used by touch alone, as on a phone. */
export async function emulateTouch(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await page.waitForFunction(() => matchMedia('(pointer: coarse)').matches);
}

/** The fields whose text is too small for a phone, each with its size. */
export function findSmallFields(page: Page): Promise<string[]> {
  return page.locator('input, select, textarea').evaluateAll(
    (fields, min) =>
      fields.flatMap((field) => {
        const size = Number.parseFloat(getComputedStyle(field).fontSize);
        return size < min ? [`${field.outerHTML.slice(0, 80)}: ${size} px`] : [];
      }),
    MIN_PX,
  );
}
