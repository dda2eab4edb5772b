import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { findLayoutProblems } from './support/checks/layout-problems.ts';
import { FAR, MIDDLE, NEAR, readTexts } from './support/checks/read-texts.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { headingOf } from './support/heading.ts';
import { expect, test } from './support/test.ts';

const ROOT = new URL('../', import.meta.url);
const SCREENS = [
  { name: 'wide', width: 1920, height: 1080 },
  { name: 'upright', width: 1080, height: 1920 },
] as const;

function toNeed({ text, where }: { text: string; where: string }): number {
  if (where === 'h1' || where === 'dd' || /^[\d,:]+$/.test(text)) return FAR;
  return where === 'figcaption' || /^(\d+ of |Data of |Read more$)/.test(text) ? NEAR : MIDDLE;
}

for (const { name, width, height } of SCREENS) {
  test.describe(`on a ${name} screen`, () => {
    test.use({ viewport: { width, height } });

    test('the published craft can be read from afar, in both themes', async ({ page, site }) => {
      site.deploy(fileURLToPath(new URL('dist', ROOT)));
      for (const theme of ['paper', 'night']) {
        await page.goto(`${site.url}/kiosk?theme=${theme}&seconds=3600`);
        await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
        const texts = await readTexts(page);
        expect(texts.length).toBeGreaterThan(8);
        for (const text of texts) {
          expect.soft(text.capitals, text.text).toBeGreaterThanOrEqual(toNeed(text));
          expect.soft(text.contrast, text.text).toBeGreaterThanOrEqual(7);
        }
        expect(await findLayoutProblems(page)).toEqual([]);
      }
    });

    test('the longest names of the published catalogue have room', async ({ page, site }) => {
      test.slow();
      const file = new URL('public/catalogue/spacecraft.json', ROOT);
      const { spacecraft } = parseCatalogueText(await readFile(file, 'utf8'));
      const longest = spacecraft.toSorted((a, b) => b.name.length - a.name.length).slice(0, 10);
      // Of these the least is recorded.
      const bare = spacecraft.filter((craft) => craft.spacecraft_config === null).slice(0, 1);
      const untimed = spacecraft.filter((craft) => craft.time_in_space === null).slice(0, 2);
      const shown = [...longest, ...bare, ...untimed];
      site.setCatalogue({ body: aCatalogueFile(shown) });
      await page.goto(`${site.url}/kiosk?of=all&motion=off&seconds=3600`);
      const names = new Set<string>();
      for (let slide = 1; slide <= shown.length; slide++) {
        await expect(page.getByText(`${slide} of ${shown.length} spacecraft`)).toBeVisible();
        const craft = (await headingOf(page).textContent()) ?? '';
        names.add(craft);
        expect.soft(await findLayoutProblems(page), craft).toEqual([]);
        const code = await page.getByRole('img', { name: /^QR code/ }).boundingBox();
        expect.soft((code?.y ?? 0) + (code?.height ?? 0), craft).toBeLessThanOrEqual(height);
        await page.keyboard.press('ArrowRight');
      }
      expect(names.size).toBe(shown.length);
    });
  });
}
