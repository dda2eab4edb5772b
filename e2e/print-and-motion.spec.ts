import type { Page } from '@playwright/test';
import { headingOf } from './support/heading.ts';
import { expect, test } from './support/test.ts';

/** Counts the pages of a PDF: Chromium doesn't compress page objects. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const id of [540, 558, 593]) {
  test(`prints spacecraft ${id} on one sheet, with its URL and credit`, async ({ page }) => {
    await page.goto(`/spacecraft/${id}`);
    await expect(headingOf(page)).toBeVisible();
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(
      page.getByText(page.url(), { exact: true }).filter({ visible: true }),
    ).toBeVisible();
    await expect(
      page
        .getByRole('figure')
        .getByText(/Credit|Drawing/)
        .filter({ visible: true }),
    ).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Copy credit line' })).toBeHidden();
  });
}

test('prints a whole long table, with its header on every sheet', async ({ page }) => {
  await page.goto('/spacecraft?view=table&limit=100');
  await expect(page.getByRole('rowheader').last()).toBeAttached();
  expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBeGreaterThan(1);
  await page.emulateMedia({ media: 'print' });
  const header = page.locator('thead');
  await expect(header).toHaveCSS('display', 'table-header-group');
  await expect(header).toHaveCSS('position', 'static');
  await expect(page.getByRole('region', { name: 'Spacecraft table' })).toHaveCSS(
    'overflow',
    'visible',
  );
  await expect(page.getByRole('searchbox')).toBeHidden();
});

test('prints in the light theme, whatever the theme on screen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.goto('/spacecraft/558');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveCSS('color', 'rgb(22, 24, 29)');
});

for (const [reducedMotion, moves] of [
  ['no-preference', true],
  ['reduce', false],
] as const) {
  test(`${moves ? 'moves' : 'does not move'} the picture to its page with ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    // Counts the animations of view transitions, from before the page's own code runs.
    await page.addInitScript(() => {
      const original = document.startViewTransition.bind(document);
      document.startViewTransition = (...given) => {
        const transition = original(...given);
        const count = async () => {
          await transition.ready;
          // Only animations of the style sheet: React adds invisible ones of no duration.
          const moving = document
            .getAnimations()
            .filter(
              (one) => one instanceof CSSAnimation && one.animationName.includes('view-transition'),
            );
          document.documentElement.dataset['moved'] = String(moving.length);
        };
        void count();
        return transition;
      };
    });
    await page.goto('/spacecraft');
    await page.getByRole('link', { name: 'Mercury No.11' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mercury No.11');
    await expect(page.locator('html')).toHaveAttribute('data-moved', moves ? /^[1-9]/ : '0');
  });
}

/** The names of running animations of visible elements, except those without duration. */
const findMotion = (page: Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => {
        const isSeen = effect instanceof KeyframeEffect && effect.target?.checkVisibility();
        return isSeen && effect.getComputedTiming().activeDuration !== 0;
      })
      .map((one) => (one instanceof CSSAnimation ? one.animationName : one.id)),
  );

for (const [reducedMotion, onKiosk, whileLoading] of [
  ['no-preference', ['fade', 'fill'], ['slide']],
  ['reduce', [], []],
] as const) {
  test(`${onKiosk.length === 0 ? 'animates nothing' : 'animates the kiosk and the loading bar only'} with ${reducedMotion}`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.clock.install();
    for (const path of [
      '/spacecraft',
      '/spacecraft/558',
      '/overview',
      '/timeline',
      '/compare?ids=558,593',
    ]) {
      await page.goto(`${site.url}${path}`);
      await expect(headingOf(page)).toBeVisible();
      expect(await findMotion(page), path).toEqual([]);
      const scrolling = page.locator('html');
      await expect(scrolling).toHaveCSS('scroll-behavior', 'auto');
    }
    await page.goto(`${site.url}/kiosk?seconds=60`);
    await expect(headingOf(page)).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText('2 of 5')).toBeVisible();
    expect((await findMotion(page)).toSorted()).toEqual(onKiosk);
    site.setCatalogue('hold');
    await page.goto(`${site.url}/spacecraft?limit=24`);
    await expect(page.getByText('Opening the catalogue…').first()).toBeVisible();
    expect(await findMotion(page)).toEqual(whileLoading);
  });
}
