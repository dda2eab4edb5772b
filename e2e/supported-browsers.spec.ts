import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { headingOf } from './support/heading.ts';
import { DELETE_NEWER_APIS, deleteNewerApis } from './support/newer-apis.ts';
import { DIST } from './support/site/site.ts';
import { visit } from './support/site/worker.ts';
import { expect, test } from './support/test.ts';

// e2e/accessibility.spec.ts, which opens every screen in each of its states, does so with only these APIs.
test.describe('with only the APIs that all supported browsers have', () => {
  test.use({
    serviceWorkers: 'allow',
    // Pictures, without a network.
    expectedComplaints: /Failed to load resource/,
  });

  test('searches, saves a view and works offline', async ({ page, context, site }, testInfo) => {
    await deleteNewerApis(context);
    const folder = testInfo.outputPath('site');
    await cp(DIST, folder, { recursive: true });
    const worker = join(folder, 'service-worker.js');
    await writeFile(worker, `${DELETE_NEWER_APIS}\n${await readFile(worker, 'utf8')}`);
    site.deploy(folder);

    await visit(page, `${site.url}/spacecraft`);
    await page.getByRole('searchbox').fill('soyuz');
    await expect(headingOf(page)).toHaveText(/matching “soyuz”$/);
    await page.locator('summary', { hasText: 'Share' }).click();
    await page.getByLabel('Name for this view').fill('Soyuz');
    await page.getByRole('button', { name: 'Save this view' }).click();
    await expect(page.getByRole('link', { name: 'Soyuz', exact: true })).toBeVisible();
    expect(await page.evaluate(() => 'parse' in URL)).toBe(false);

    await context.setOffline(true);
    await page.goto(`${site.url}/spacecraft?view=table`);
    await expect(page.getByRole('table')).toBeVisible();
  });
});

/** As a browser before Chrome 110, Firefox 115 and Safari 16. */
const withoutNewestApi = (page: Page) =>
  page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));

/** As a browser that can't parse the scripts. */
const withoutNewestSyntax = (page: Page) =>
  page.route('**/assets/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export default newer syntax;' }),
  );

const NEEDED = 'Chrome 111, Edge 111, Firefox 115, Safari 16.4 or iOS 16.4, or a later version.';

test.describe('a browser that is too old', () => {
  test.use({ expectedComplaints: /SyntaxError: Unexpected identifier 'syntax'/ });

  for (const [what, makeOld] of [
    ['APIs', withoutNewestApi],
    ['syntax', withoutNewestSyntax],
  ] as const) {
    test(`a browser with too old ${what} can read prerendered pages, and learns what the others need`, async ({
      page,
    }) => {
      await makeOld(page);
      for (const path of ['/spacecraft', '/spacecraft?search=soyuz']) {
        await page.goto(path, { waitUntil: 'load' });
        await expect(
          page.getByText(
            `Filters, other orders, further pages and the whole record of a craft need a newer browser: ${NEEDED}`,
          ),
        ).toBeVisible();
        await expect(page.getByRole('article')).toHaveCount(10);
      }
      await page.getByRole('article').first().getByRole('link').first().click();
      await expect(page).toHaveURL(/spacecraft\/\d+$/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const path of ['/overview', '/kiosk', '/nowhere']) {
        await page.goto(path, { waitUntil: 'load' });
        await expect(page.locator('body')).toHaveText(
          `This page needs a newer browser: ${NEEDED}`,
          {
            useInnerText: true,
          },
        );
      }
    });
  }
});
