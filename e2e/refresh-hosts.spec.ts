import { cp, rename, writeFile } from 'node:fs/promises';
import { anEdition, card, cards, MINUTE, NOW, someCraft } from './support/site/editions.ts';
import { DIST } from './support/site/site.ts';
import { expect, test } from './support/test.ts';
import { hasServer, startWebServer } from './support/site/web-server.ts';

// Real servers, which compress responses and make ETags of their own.

for (const name of ['nginx', 'caddy'] as const) {
  test(`shows a replaced file on an open page served by ${name}`, async ({ page }, testInfo) => {
    test.skip(!hasServer(name), `${name} isn’t installed here`);
    const folder = testInfo.outputPath('site');
    await cp(DIST, folder, { recursive: true });
    // The snapshot command replaces the file the same way, so that no reader gets half of it.
    async function publish(text: string) {
      await writeFile(`${folder}/catalogue/spacecraft.json.new`, text);
      await rename(
        `${folder}/catalogue/spacecraft.json.new`,
        `${folder}/catalogue/spacecraft.json`,
      );
    }
    await publish(anEdition(1, someCraft(8)).body);
    const server = await startWebServer(name, folder);
    const statuses: number[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('/catalogue/spacecraft.json')) statuses.push(response.status());
    });
    await page.clock.install({ time: NOW });
    await page.goto(`${server.url}/spacecraft?search=synthetic`);
    await expect(cards(page)).toHaveCount(8);
    expect(statuses).toEqual([200]);
    // The interval in the built config.json.
    const passHour = () => page.clock.fastForward(60 * MINUTE);
    await passHour();
    await expect.poll(() => statuses).toEqual([200, 304]);
    await publish(anEdition(2, someCraft(9, [3])).body);
    await passHour();
    await expect(card(page, 'Synthetic 3 renewed')).toBeVisible();
    await expect(cards(page)).toHaveCount(9);
    await passHour();
    await expect.poll(() => statuses).toEqual([200, 304, 200, 304]);
    await server.stop();
  });
}
