import { expect, test } from './support/test.ts';

test('uses the API that config.json names, without a new build', async ({ page, site, ll2 }) => {
  site.setConfig({ api: ll2.api, source: 'live' });
  await page.goto(`${site.url}/spacecraft?search=soyuz`);
  await expect(page.getByText('From Launch Library,')).toBeVisible();
  expect(ll2.calls).toBe(1);
});

for (const [what, config, message] of [
  ['that is not JSON', '<!doctype html>', 'config.json is not JSON'],
  ['with an unknown value', { source: 'everyone' }, 'config.json can’t be used (source)'],
  ['with a script for a URL', { api: 'javascript:alert(1)' }, 'is not a web address'],
  ['with a mistyped URL', { api: 'll.example' }, 'is not a web address'],
  ['with a token', { token: 'secret' }, 'holds a token'],
] as const) {
  test(`reports a config ${what}, and works without it`, async ({ page, site }) => {
    site.setConfig(config);
    await page.goto(`${site.url}/spacecraft`);
    await expect(page.getByRole('article')).toHaveCount(10);
    await page.getByRole('link', { name: 'Data and updates' }).click();
    await expect(page.getByRole('alert')).toContainText(message);
  });
}
