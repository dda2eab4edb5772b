// oxlint-disable unicorn/consistent-function-scoping -- functions that run in the page can't use this module's scope
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { findLayoutProblems } from './support/checks/layout-problems.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { headingOf } from './support/heading.ts';
import { expect, test } from './support/test.ts';

const ROOT = new URL('../', import.meta.url);
const SCREENS = [
  { name: 'wide', width: 1920, height: 1080 },
  { name: 'upright', width: 1080, height: 1920 },
] as const;

/** Every text of the slide, with the height of its capitals in pixels and its contrast. */
function readTexts(page: Page) {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (canvas === null) throw new Error('no canvas');
    const draw = canvas;
    function toLuminance(color: string): number {
      draw.fillStyle = color;
      draw.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = Array.from(
        draw.getImageData(0, 0, 1, 1).data.slice(0, 3),
        (part) =>
          part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
    function toGround(element: Element | null): string {
      if (element === null) return '#fff';
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === 'rgba(0, 0, 0, 0)'
        ? toGround(element.parentElement)
        : backgroundColor;
    }
    const slide = document.querySelector('main article') ?? document.body;
    return Array.from(slide.querySelectorAll('*'))
      .filter(
        (one) => one.closest('svg') === null && one.checkVisibility({ visibilityProperty: true }),
      )
      .flatMap((element) => {
        const text = [...element.childNodes]
          .filter((node) => node instanceof Text)
          .map(({ textContent }) => textContent)
          .join('')
          .trim();
        if (text === '') return [];
        const { fontWeight, fontSize, fontFamily, color } = getComputedStyle(element);
        draw.font = `${fontWeight} ${fontSize} ${fontFamily}`;
        const [lighter, darker] = [toLuminance(color), toLuminance(toGround(element))].toSorted(
          (a, b) => b - a,
        );
        return {
          text,
          where: element.closest('h1, dd, dt, figcaption')?.localName ?? '',
          capitals: draw.measureText('H').actualBoundingBoxAscent,
          contrast: ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05),
        };
      });
  });
}

/** The height that capitals need: to be read from five meters, from four, and from three. */
const FAR = 37;
const MIDDLE = 30;
const NEAR = 22;

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
