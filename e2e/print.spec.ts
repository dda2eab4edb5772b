import type { Page } from '@playwright/test';
import { testCatalogue } from './support/data/catalogue.ts';
import { aCatalogueFile, craftByRights } from './support/data/synthetic-file.ts';
import { openMenu } from './support/filters.ts';
import { headingOf } from './support/heading.ts';
import { readPdf } from './support/read-pdf.ts';
import { expect, test } from './support/test.ts';

const A4 = '210 × 297';
const A4_ACROSS = '297 × 210';
const A6 = '105 × 148';

/** The paper that the page names, and A4 where it names none. */
const print = async (page: Page) =>
  readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));

/** In place of the browser's dialog, which tests can't press: notes for what it was opened. */
const withoutDialog = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      const { dataset } = document.documentElement;
      dataset['printed'] = dataset['paper'];
    };
  });

async function choose(page: Page, paper: 'label' | 'sheet') {
  const root = page.locator('html');
  await root.evaluate((html) => html.removeAttribute('data-printed'));
  await openMenu(page, 'Print');
  await page.getByRole('button', { name: `Print ${paper}` }).click();
  await expect(root).toHaveAttribute('data-printed', paper);
}

/** Hidden on screen. */
const code = (page: Page) =>
  page.getByRole('img', { name: 'QR code of the link to this craft', includeHidden: true });

/** Texts of the PDF have no white space. */
const packed = (text: string) => text.replace(/\s+/g, '');

const CRAFT = [
  { id: 540, name: 'Orion 003' },
  { id: 558, name: 'X-37B 1' },
  { id: 593, name: 'LM Challenger' },
] as const;

/** Tests can't reach their pictures. */
const CREDIT = 'Drawing: this project';

for (const width of [390, 1280]) {
  test.describe(`from a window of ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const { id, name } of CRAFT) {
      test(`prints craft ${id} as one A6 label with picture, credit, figures and QR code`, async ({
        page,
      }) => {
        await withoutDialog(page);
        await page.goto(`/spacecraft/${id}`);
        await choose(page, 'label');
        await page.emulateMedia({ media: 'print' });
        await expect(code(page)).toBeVisible();
        await expect(headingOf(page)).toBeVisible();
        for (const hidden of ['Flights', 'The design'])
          await expect(page.getByRole('heading', { level: 2, name: hidden })).toBeHidden();
        await expect(page.getByRole('banner')).toBeHidden();
        await expect(page.getByRole('contentinfo')).toBeHidden();
        await page.emulateMedia({ media: null });
        const pages = await print(page);
        expect(pages.map(({ paper }) => paper)).toEqual([A6]);
        expect(pages[0]?.text).toContain(packed(name));
        expect(pages[0]?.text).toContain(packed(CREDIT));
        expect(pages[0]?.text).toContain(packed(page.url()));
      });

      test(`prints craft ${id} as an A4 sheet with picture, credit, facts and QR code`, async ({
        page,
      }) => {
        await withoutDialog(page);
        await page.goto(`/spacecraft/${id}`);
        await choose(page, 'sheet');
        await page.emulateMedia({ media: 'print' });
        await expect(code(page)).toBeVisible();
        await page.emulateMedia({ media: null });
        const pages = await print(page);
        expect(pages.map(({ paper }) => paper)).toEqual([A4]);
        for (const text of [name, CREDIT, 'The design', page.url()])
          expect(pages[0]?.text).toContain(packed(text));
      });
    }

    test('prints a comparison of four on one page', async ({ page }) => {
      await page.goto('/compare?ids=40,4,558,606');
      await expect(page.getByRole('columnheader')).toHaveCount(5);
      const pages = await print(page);
      expect(pages.map(({ paper }) => paper)).toEqual([A4]);
      for (const text of ['Serial number', 'Failed landings', 'Drawings: this project'])
        expect(pages[0]?.text).toContain(packed(text));
    });

    test('prints a table with its header on each page that has rows', async ({ page }) => {
      await page.goto('/spacecraft?view=table&limit=100&columns=name,status,flights_count');
      await expect(page.getByRole('rowheader')).toHaveCount(testCatalogue.spacecraft.length);
      const pages = await print(page);
      expect(pages.length).toBeGreaterThan(1);
      expect(new Set(pages.map(({ paper }) => paper))).toEqual(new Set([A4_ACROSS]));
      const names = testCatalogue.spacecraft.map(({ name }) => packed(name));
      const withRows = pages.filter(({ text }) => names.some((name) => text.includes(name)));
      // The first page has rows, too; the last may have the footer alone.
      expect(withRows.length).toBeGreaterThanOrEqual(pages.length - 1);
      expect(withRows[0]).toBe(pages[0]);
      for (const { text } of withRows)
        for (const header of ['Name', 'Status', 'Flights']) expect(text).toContain(header);
      const whole = pages.map(({ text }) => text).join('\n');
      for (const name of names) expect(whole).toContain(name);
    });
  });
}

test('a label that is too long for A6 is cut off, and keeps its picture, credit and QR code', async ({
  page,
  site,
}) => {
  const [pictured] = craftByRights(site.url);
  const long = 'A synthetic craft of a name that takes several lines '.repeat(8).trim();
  site.setCatalogue({
    body: aCatalogueFile([{ ...pictured, id: 7, name: long, description: long.repeat(20) }]),
  });
  await withoutDialog(page);
  await page.goto(`${site.url}/spacecraft/7`);
  await expect(headingOf(page)).toHaveText(long);
  await choose(page, 'label');
  await page.emulateMedia({ media: 'print' });
  const label = await page.locator('.craft-top').boundingBox();
  const bottom = (label?.y ?? 0) + (label?.height ?? 0);
  const picture = page.getByRole('img', { name: 'Synthetic picture 1' });
  await expect(picture).toHaveJSProperty('complete', true);
  for (const part of [picture, page.getByText('Credit: NASA'), code(page)]) {
    const box = await part.boundingBox();
    expect(box?.height).toBeGreaterThan(5);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bottom);
  }
  await page.emulateMedia({ media: null });
  const pages = await print(page);
  expect(pages.map(({ paper }) => paper)).toEqual([A6]);
  expect(pages[0]?.text).toContain('Credit:NASA');
});

test('the browser’s own command prints the sheet, on the paper that the printer has', async ({
  page,
}) => {
  await withoutDialog(page);
  await page.goto('/spacecraft/593');
  await choose(page, 'label');
  // Each print ends what was chosen.
  await print(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-paper');
  await expect(code(page)).toBeAttached();
  const pages = readPdf(await page.pdf({ format: 'Letter', preferCSSPageSize: true }));
  expect(pages.map(({ paper }) => paper)).toEqual(['216 × 279']);
  expect(pages[0]?.text).toContain('Thedesign');
});

test('prints cards with their pictures and credits, as they are shown', async ({ page }) => {
  await page.goto('/spacecraft?limit=24');
  await expect(page.getByRole('article')).toHaveCount(24);
  const pages = await print(page);
  expect(new Set(pages.map(({ paper }) => paper))).toEqual(new Set([A4]));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('prints the sheet with picture, credit and facts', async ({ page }) => {
    await page.goto('/spacecraft/593', { waitUntil: 'load' });
    const pages = await print(page);
    expect(pages.map(({ paper }) => paper)).toEqual([A4]);
    for (const text of ['LM Challenger', 'Credit: NASA', 'The design'])
      expect(pages[0]?.text).toContain(packed(text));
  });
});

test('says so in a browser without a print dialog', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'print', { value: undefined }));
  await page.goto('/spacecraft/593');
  await openMenu(page, 'Print');
  await expect(page.getByText('This browser can’t print.')).toBeVisible();
});
