import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import type { Site } from './support/site/site.ts';
import { expect, test } from './support/test.ts';

// A page in a sandboxed frame, and one saved as a file, have an origin of their own. Browsers don't let them touch
// storage and service workers, and load scripts only from hosts that allow any origin.
test.use({
  // Drawings, fonts and inline styles are missing there.
  expectedComplaints:
    /CORS policy|ERR_FAILED|Failed to load|Failed to fetch dynamically imported module|Failed to save scroll positions|Unsafe attempt to load|screen-wake-lock is not allowed|inline style|preload for 'file:/,
});

/** Opens a page of the site in a frame of a page on the same host, whose APIs are those of a secure context. */
async function openInFrame(page: Page, { url }: Site, path: string): Promise<FrameLocator> {
  await page.route(`${url}/frame.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe sandbox="allow-scripts" width="1200" height="700" src="${path}"></iframe>`,
    }),
  );
  await page.goto(`${url}/frame.html`);
  return page.frameLocator('iframe');
}

const headingIn = (frame: FrameLocator) => frame.getByRole('heading', { level: 1 });

test.describe('in a sandboxed frame', () => {
  test('every kind of page works when its host allows any origin', async ({ page, site }) => {
    await page.route(`${site.url}/**`, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
      await route.fulfill({ response, headers });
    });
    const kiosk = await openInFrame(page, site, '/kiosk');
    await expect(headingIn(kiosk)).toHaveText('X-37B 1');
    const overview = await openInFrame(page, site, '/overview');
    await expect(headingIn(overview)).toHaveText('Overview');
    await overview.getByRole('link', { name: 'Help', exact: true }).click();
    await expect(headingIn(overview)).toHaveText('Help');
    const list = await openInFrame(page, site, '/spacecraft');
    await expect(list.getByRole('article')).toHaveCount(10);
    await list.getByRole('searchbox').fill('x-37b');
    await expect(headingIn(list)).toHaveText('1 spacecraft matching “x-37b”');
  });

  test('kiosk and overview say so when its host doesn’t', async ({ page, site }) => {
    for (const path of ['/kiosk', '/overview']) {
      const frame = await openInFrame(page, site, path);
      await expect(frame.locator('body')).toHaveText(
        /This page can’t fetch its files inside of this frame\. Open it in a tab of its own\./,
      );
    }
    const list = await openInFrame(page, site, '/spacecraft');
    await expect(list.getByRole('article')).toHaveCount(10);
  });
});

test.describe('saved as a file', () => {
  let folder: string;
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'saved-'));
  });
  test.afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  /** Opens a page's text as a file, and waits until its scripts have failed to load. */
  async function openFile(page: Page, html: string) {
    const file = join(folder, 'Saved.html');
    await writeFile(file, html);
    const hasFailed = page.waitForEvent('requestfailed');
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    await hasFailed;
  }

  test('an overview keeps its content', async ({ page }) => {
    await page.goto('/overview');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview');
    await openFile(page, await page.content());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview');
  });

  test('a list keeps the content that its host sent', async ({ page, request }) => {
    await openFile(page, await (await request.get('/spacecraft')).text());
    await expect(page.getByRole('article')).toHaveCount(10);
  });
});
