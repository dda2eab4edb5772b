import type { Page } from '@playwright/test';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { openMenu } from './support/filters.ts';
import { headingOf } from './support/heading.ts';
import { expect, test } from './support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], timezoneId: 'Pacific/Auckland' });

/** The evening in Europe, and the next day in New Zealand. */
const NOW = Date.UTC(2026, 10, 28, 20);

const HOSTILE = 'R&D_{1} “50%” \\n مركبة';

const craft = [
  aSpacecraft({ id: 7, name: HOSTILE, status: { id: 1, name: 'Active' } }),
  aSpacecraft({ id: 8, name: 'Synthetic craft' }),
];

async function copy(page: Page, form: string, message: string): Promise<string> {
  await page.getByRole('button', { name: `Copy ${form}`, exact: true }).click();
  await expect(page.getByText(message)).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test.beforeEach(async ({ page, site }) => {
  await page.clock.setFixedTime(NOW);
  site.setCatalogue({ body: aCatalogueFile(craft) });
});

test('cites a craft’s page as text, BibTeX and CSL-JSON', async ({ page, site }) => {
  await page.goto(`${site.url}/spacecraft/7?status=1`);
  await expect(headingOf(page)).toHaveText(HOSTILE);
  await openMenu(page, 'Cite');
  const url = `${site.url}/spacecraft/7`;
  const data = 'Data from January 2020 and earlier: Launch Library 2 (The Space Devs)';
  const citation = `“${HOSTILE}”. Spacecraft catalogue. ${data}. ${url} (accessed 29 November 2026).`;
  await expect(page.getByText(citation)).toBeVisible();
  expect(await copy(page, 'citation', 'Citation copied.')).toBe(citation);
  expect(await copy(page, 'BibTeX', 'Citation copied as BibTeX.')).toBe(
    String.raw`@misc{spacecraft-7,
  title = {{R\&D\_\textbraceleft{}1\textbraceright{} “50\%” \textbackslash{}n مركبة}},
  howpublished = {Spacecraft catalogue},
  year = {2020},
  month = jan,
  url = {${url}},
  urldate = {2026-11-29},
  note = {${data}},
}
`,
  );
  const csl = await copy(page, 'CSL-JSON', 'Citation copied as CSL-JSON');
  expect(JSON.parse(csl)).toEqual([
    {
      id: 'spacecraft-7',
      type: 'webpage',
      title: HOSTILE,
      'container-title': 'Spacecraft catalogue',
      URL: url,
      issued: { 'date-parts': [[2020, 1]] },
      accessed: { 'date-parts': [[2026, 11, 29]] },
      source: 'Launch Library 2 (The Space Devs)',
      note: data,
    },
  ]);
});

test('cites a view as a set of data, at the site’s own address', async ({ page, site }) => {
  site.setConfig({ site: 'https://catalogue.example/below/' });
  await page.goto(`${site.url}/spacecraft?status=1&limit=24`);
  await expect(headingOf(page)).toHaveText('1 active spacecraft');
  await openMenu(page, 'Share or save');
  await expect(page.getByRole('region', { name: 'Cite this view' })).toContainText(
    '“1 active spacecraft”. Spacecraft catalogue. Data from January 2020 and earlier: ' +
      'Launch Library 2 (The Space Devs). ' +
      'https://catalogue.example/below/spacecraft/?status=1&limit=24 (accessed 29 November 2026).',
  );
  const csl = await copy(page, 'CSL-JSON', 'Citation copied as CSL-JSON');
  expect(JSON.parse(csl)).toMatchObject([
    {
      id: expect.stringMatching(/^spacecraft-view-\w+$/),
      type: 'dataset',
      title: '1 active spacecraft',
      URL: 'https://catalogue.example/below/spacecraft/?status=1&limit=24',
    },
  ]);
});

test('cites Launch Library’s own record by the day on which it arrived', async ({
  page,
  site,
  startLl2,
}) => {
  const ll2 = await startLl2(250);
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/spacecraft/7?source=live`);
  await expect(page.getByText(/^From Launch Library,/)).toBeVisible();
  await openMenu(page, 'Cite');
  await expect(page.getByText('Data of 28 November 2026: Launch Library 2')).toBeVisible();
});

test.describe('with the code missing', () => {
  test.use({ expectedComplaints: /ERR_FAILED/ });

  test('says so', async ({ page, site }) => {
    await page.route(/\/Citations-[^/]*\.js/, (route) => route.abort());
    await page.goto(`${site.url}/spacecraft/7`);
    await expect(headingOf(page)).toHaveText(HOSTILE);
    await openMenu(page, 'Cite');
    await expect(page.getByText('The citation failed to load.')).toBeVisible();
  });
});
