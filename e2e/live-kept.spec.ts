import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

// The browser reports each answer that is not a good one.
test.use({ expectedComplaints: /Failed to load resource/ });

const note = (page: Page) => page.getByRole('region', { name: 'Source of this answer' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a kept answer that has grown stale stays when Launch Library fails, and that is said', async ({
  page,
  site,
  startLl2,
}) => {
  const ll2 = await startLl2(50);
  site.setConfig({ api: ll2.api });
  await page.clock.install();
  await page.goto(`${site.url}/spacecraft?source=live`);
  await expect(note(page)).toContainText('From Launch Library,');
  ll2.set({ serverErrors: 'always' });
  await page.clock.fastForward('00:11:00');
  await page.reload();
  await expect(note(page)).toContainText(/From Launch Library, 11 minutes ago.*status 500/);
  await expect(heading(page)).toContainText('50 spacecraft');
});
