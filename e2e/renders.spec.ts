import { LIST_PATH } from '#paths/list.ts';
import { expect, test } from './support/test.ts';

/** What React calls after each change of the page, as its developer tools do. */
function countCommits() {
  let commits = 0;
  Object.assign(window, {
    commits: () => commits,
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: () => commits++,
    },
  });
}

for (const path of [`${LIST_PATH}?source=live`, '/spacecraft/492?source=live', '/data']) {
  test(`renders ${path} only when what it says changes, not each second`, async ({
    page,
    site,
    ll2,
  }) => {
    site.setConfig({ api: ll2.api });
    await page.clock.install();
    await page.addInitScript(countCommits);
    await page.goto(`${site.url}${path}`);
    await page.getByRole('link', { name: 'Data and updates' }).waitFor();
    const commits = () => page.evaluate<number>('commits()');
    // Until what a page loads after its first content is there too.
    await page.clock.runFor(30_000);
    const before = await commits();
    await page.clock.runFor(60_000);
    const rendered = (await commits()) - before;
    // The data's age is read again each minute, and the age of Launch Library's data six times.
    expect(rendered).toBeGreaterThan(0);
    expect(rendered).toBeLessThan(10);
  });
}
