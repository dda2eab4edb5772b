import type { Page } from '@playwright/test';
import { layoutShiftOf } from './support/checks/layout-shift.ts';
import { headingOf } from './support/heading.ts';
import { expect, test } from './support/test.ts';

/** The families in which the browser renders the text of the first element that matches. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName }) => familyName);
}

for (const path of [
  '/spacecraft?limit=24',
  '/spacecraft?view=table&mode=detailed',
  '/spacecraft/558',
  '/overview',
  '/timeline',
  '/help',
]) {
  test(`${path} moves nothing when its fonts arrive late, and then uses all of them`, async ({
    page,
    context,
  }) => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    await context.route('**/*.woff2', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await expect(headingOf(page)).toBeVisible();
    // The last thing that arrives without fonts.
    await expect(page.getByText('of about 592 craft')).toBeVisible();
    const before = await layoutShiftOf(page);
    expect((await fontsOf(page, 'main h1')).join()).not.toContain('B612');
    release();
    await expect.poll(() => fontsOf(page, 'main h1')).toEqual(['B612']);
    await expect.poll(() => fontsOf(page, 'footer p')).toEqual(['B612']);
    expect((await layoutShiftOf(page)) - before).toBeLessThanOrEqual(0.01);
  });
}
