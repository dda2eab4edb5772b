import { expect, test } from './support/test.ts';

test('a site is pointed at another API without a build', async ({ page, site, ll2 }) => {
  site.setConfig({ api: ll2.api, source: 'live' });
  await page.goto(`${site.url}/spacecraft?search=soyuz`);
  await expect(page.getByText('From Launch Library,')).toBeVisible();
  expect(ll2.calls).toBe(1);
});

for (const [what, config, message] of [
  ['that is not JSON', '<!doctype html>', 'config.json is not JSON'],
  ['of another form', { source: 'everyone' }, 'config.json can’t be used (source)'],
  ['with a script for an address', { api: 'javascript:alert(1)' }, 'is not a web address'],
  ['with a slip for an address', { api: 'll.example' }, 'is not a web address'],
  ['with a token', { token: 'secret' }, 'holds a token'],
] as const) {
  test(`a config ${what} is told, and the catalogue works`, async ({ page, site }) => {
    site.setConfig(config);
    await page.goto(`${site.url}/spacecraft`);
    await expect(page.getByRole('article')).toHaveCount(10);
    await page.getByRole('link', { name: 'Data and updates' }).click();
    await expect(page.getByRole('alert')).toContainText(message);
  });
}
