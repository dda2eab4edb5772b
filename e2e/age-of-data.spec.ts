import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { expect, test } from './support/test.ts';

const NOW = Date.UTC(2020, 5, 15, 12);
const DAY = 24 * 3_600_000;

function aFileRecorded(recorded: string, mode: string | null) {
  return JSON.stringify({
    format: 'spacecraft-catalogue/1',
    provenance: { recorded, source: 'https://example.org/', upstream_count: 1, mode },
    results: [aSpacecraft()],
  });
}

for (const [age, mode, words] of [
  [0, 'normal', 'Fresh, less than a minute old'],
  [2 * DAY, 'normal', 'Fresh, 2 days old'],
  [5 * DAY, 'normal', 'Aging, 5 days old'],
  [31 * DAY, 'normal', 'Old, 31 days old'],
  [-DAY, 'normal', 'Dated 16 June 2020, ahead of this device’s clock'],
  [5 * DAY, null, 'Data from June 2020 and earlier'],
] as const) {
  test(`labels data of ${age / DAY} days in ${mode ?? 'no'} mode: ${words}`, async ({
    page,
    site,
  }) => {
    await page.clock.setFixedTime(NOW);
    site.setCatalogue({ body: aFileRecorded(new Date(NOW - age).toISOString(), mode) });
    for (const path of ['/spacecraft', '/help', '/spacecraft/1']) {
      await page.goto(`${site.url}${path}`);
      await expect(page.getByRole('region', { name: 'State of the data' })).toContainText(words);
    }
  });
}

test('updates the age on a page that stays open', async ({ page, site }) => {
  await page.clock.install({ time: NOW });
  site.setCatalogue({ body: aFileRecorded(new Date(NOW).toISOString(), 'normal') });
  await page.goto(`${site.url}/spacecraft`);
  const state = page.getByRole('region', { name: 'State of the data' });
  await expect(state).toContainText('Fresh');
  await page.clock.fastForward(4 * DAY);
  await expect(state).toContainText('Aging, 4 days old');
});

test.describe('without a network', () => {
  // Pictures and deferred code may still be loading.
  test.use({ expectedComplaints: /net::ERR_INTERNET_DISCONNECTED/ });

  test('shows the loss of the network within ten seconds, and its return', async ({
    page,
    context,
    site,
  }) => {
    await page.goto(`${site.url}/spacecraft`);
    await expect(page.getByRole('article').first()).toBeVisible();
    const mark = page.getByText('Offline', { exact: true });
    await expect(mark).toBeHidden();
    await context.setOffline(true);
    await expect(mark).toBeVisible({ timeout: 10_000 });
    await expect(page.getByRole('article').first()).toBeVisible();
    await context.setOffline(false);
    await expect(mark).toBeHidden();
  });
});
