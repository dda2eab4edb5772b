import { micromark } from 'micromark';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { openRecord } from './support/craft-page.ts';
import { headingOf } from './support/heading.ts';
import { aCatalogueFile, aServedImage, craftByRights } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';

test('lists each picture of the data once, those that are free to reuse first', async ({
  page,
}) => {
  // The catalogue file names 35 pictures by different IDs: of craft, configurations and agencies.
  await page.goto('/spacecraft');
  await page.getByRole('contentinfo').getByRole('link', { name: 'all credits' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Credits');
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(35);
  await expect(page.getByText('35 pictures belong to the people')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Free to reuse',
    'Under conditions',
    'Rights not recorded',
    'Of agencies',
  ]);
  await expect(page.getByText('Mostly free of copyright: credit NASA')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Pictures by rights' })
    .getByRole('link', { name: 'Rights not recorded' })
    .click();
  await expect(page.getByRole('heading', { name: 'Rights not recorded' })).toBeInViewport();
  await page.getByRole('link', { name: 'Soyuz MS-28' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Soyuz MS-28');
});

test.describe('copying an attribution', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const hostile = '<img src=x onerror=1> *a*_b_ [c](javascript:d)';

  test('escapes hostile texts in every form', async ({ page, site }) => {
    const image = aServedImage(site.url, { id: 9, credit: hostile });
    site.setCatalogue({ body: aCatalogueFile([aSpacecraft({ image })]) });
    await page.goto(`${site.url}/spacecraft/1`);
    await openRecord(page);
    const copied = async (form: string) => {
      await page.getByRole('button', { name: form }).click();
      await expect(page.getByText(`Attribution copied as ${form}.`)).toBeVisible();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    // A blank page, because the content security policy of our own forbids parsing a text as HTML.
    const blank = await page.context().newPage();
    const read = (html: string) =>
      blank.evaluate((source) => {
        const { body } = new DOMParser().parseFromString(source, 'text/html');
        return {
          text: body.textContent,
          elements: [...body.querySelectorAll('*')].map((one) => one.localName),
        };
      }, html);

    expect(await copied('plain text')).toContain(`by ${hostile}, via Launch Library 2`);
    const html = await read(await copied('HTML'));
    expect(html.text).toContain(`by ${hostile}, via`);
    expect(html.elements).toEqual(['a', 'a']);
    const markdown = await read(micromark(await copied('Markdown')));
    expect(markdown.text).toContain(`by ${hostile}, via`);
    expect(markdown.elements).toEqual(['p', 'a', 'a']);
  });
});

test('shows the attribution to select where there is no clipboard', async ({ page, site }) => {
  // As on plain HTTP, which sites in a local network use.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  site.setCatalogue({ body: aCatalogueFile(craftByRights(site.url)) });
  await page.goto(`${site.url}/spacecraft/1`);
  await page.getByRole('button', { name: 'Copy credit line' }).click();
  await expect(page.getByLabel('Credit line', { exact: true })).toHaveValue(
    /by NASA, via Launch Library 2/,
  );
});

test('gives search engines the credit and the license where they are recorded', async ({
  page,
  site,
}) => {
  site.setCatalogue({ body: aCatalogueFile(craftByRights(site.url)) });
  const imageObject = async (id: number, name: string) => {
    await page.goto(`${site.url}/spacecraft/${id}`);
    // The page was prerendered from another catalogue, which this site's own replaces.
    await expect(headingOf(page)).toHaveText(name);
    const properties = page.locator(
      '[itemscope][itemtype="https://schema.org/ImageObject"] > [itemprop]',
    );
    return properties.evaluateAll((all) =>
      all.map((one) => [
        one.getAttribute('itemprop'),
        one.getAttribute('content') ?? one.getAttribute('href'),
      ]),
    );
  };
  expect(await imageObject(1, 'Both known')).toEqual([
    ['name', 'Synthetic picture 1'],
    ['contentUrl', `${site.url}/pictures/1-full`],
    ['creditText', 'NASA'],
    ['license', 'https://example.org/nasa'],
    ['acquireLicensePage', 'https://example.org/nasa'],
  ]);
  expect(await imageObject(3, 'Neither')).toEqual([
    ['name', 'Synthetic picture 3'],
    ['contentUrl', `${site.url}/pictures/3-full`],
  ]);
  expect(await imageObject(4, 'No picture')).toEqual([]);
});
