import { expect, test } from '@playwright/test';
import { findFirefox } from './support/engines/find-engines.ts';
import type { Role } from './support/engines/reader.ts';
import { startSite } from './support/site/site.ts';

const SOON = { intervals: [100], timeout: 20_000 };
/** What Firefox and React Router log about what is blocked. */
const OF_BROWSER =
  /^(Failed to register\/update a ServiceWorker|Too many calls to Location or History APIs|Failed to save scroll)/;
const SEARCH = 'x-37b x-37b x-37b x-37b x-37b';

test('Firefox with all cookies blocked, and a low limit on changes of the URL', async () => {
  test.setTimeout(120_000);
  const open = findFirefox();
  test.skip(open === null, 'no Firefox on this system');
  const reader = await open?.({
    'network.cookie.cookieBehavior': 2,
    // 200 in 10 seconds by default.
    'dom.navigation.navigationRateLimit.count': 15,
    'dom.navigation.navigationRateLimit.timespan': 3,
  }).catch((error: unknown) => {
    test.skip(true, `this system's Firefox doesn’t start: ${String(error)}`);
  });
  if (reader === undefined) return;
  const site = await startSite();
  const see = (role: Role, name: string) =>
    expect
      .poll(() => reader.sees(role, name), { ...SOON, message: `${role} “${name}”` })
      .toBe(true);
  try {
    await reader.open(`${site.url}/spacecraft`);
    await see('heading', '68 spacecraft');
    // A prerendered page; it opens the catalogue for the search.
    await expect(async () =>
      reader.type('searchbox', 'Search name, serial number, agency or country', SEARCH),
    ).toPass(SOON);
    await see('heading', `1 spacecraft matching “${SEARCH}”`);
    await expect
      .poll(() => reader.evaluate('new URLSearchParams(location.search).get("search")'), SOON)
      .toBe(SEARCH);
    for (const [path, heading] of [
      ['/overview', 'Overview'],
      ['/data', 'Data and updates'],
      ['/changes', 'What changed'],
      ['/kiosk/build', 'Set up a display'],
      ['/kiosk', 'X-37B 1'],
    ] as const) {
      await reader.open(`${site.url}${path}`);
      await see('heading', heading);
    }
    const complaints = await reader.complaints();
    expect(complaints.filter((text) => !OF_BROWSER.test(text))).toEqual([]);
  } finally {
    await reader.close();
    await site.stop();
  }
});
