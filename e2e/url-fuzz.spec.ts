import type { Page } from '@playwright/test';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { FUZZ_SEED, toHostileUrls } from './support/data/hostile-urls.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { URL_NOTES } from './support/data/url-notes.ts';
import { expect, test } from './support/test.ts';

// url-fuzz.test.ts parses and renders two thousand of these URLs in Node.

// The router warns developers of malformed encodings, which it then uses as they are.
test.use({
  expectedComplaints: /malformed URL segment|not a decodable element ID/,
});

/** Parts run side by side. */
const PARTS = 2;
const URLS_EACH = 100;
/** One in so many is opened as from a link elsewhere; the others through the history of an open page. */
const OPENED = 20;

/** Whether the test's host responds with the app: not to what looks like a file, nor to longer URLs. */
const isServed = (url: string) => url.length < 8000 && !/^[^?#]*\./.test(url);

/** Whether the page has no navigation: it is a display or an embed. */
const isAlone = (url: string) => /^\/(?:kiosk|embed)\/?(?:[?#]|$)/.test(url);

/** Few craft, since rendering them takes most of the time, and those that the URLs name. */
const CATALOGUE = aCatalogueFile(
  [540, 558, 593, 1, 2, 3].map((id) => aSpacecraft({ id, name: `Synthetic ${id}` })),
);

/** What is wrong with the page once it has settled; null when nothing is. */
function findProblem(page: Page, url: string): Promise<string | null> {
  return page.evaluate(async (hasNoNavigation) => {
    const find = () => {
      const isLoading = [...document.querySelectorAll('[role=status]')].some(
        ({ textContent }) => textContent === 'Loading',
      );
      if (isLoading) return 'still loading';
      const heading = document.querySelector('main h1')?.textContent ?? '';
      if (/^(?:This page failed|The catalogue could not|Part of the page)/.test(heading))
        return `an error page: ${heading}`;
      if ((document.querySelector('h1')?.textContent ?? '').trim() === '') return 'no heading';
      const hasNavigation = document.querySelector('nav[aria-label="Main"] a') !== null;
      return hasNoNavigation || hasNavigation ? null : 'no navigation';
    };
    const deadline = Date.now() + 10_000;
    await new Promise(requestAnimationFrame);
    for (;;) {
      await new Promise(requestAnimationFrame);
      const problem = find();
      if (problem === null || Date.now() > deadline) return problem;
    }
  }, isAlone(url));
}

/** Goes to a URL through the page's history, as a link within the app does. */
async function goWithin(page: Page, url: string): Promise<void> {
  await page.evaluate((next) => {
    history.pushState(null, '', next);
    dispatchEvent(new PopStateEvent('popstate'));
  }, url);
}

for (let part = 0; part < PARTS; part++) {
  test(`${URLS_EACH} hostile URLs open a page each, part ${part + 1}`, async ({ page, site }) => {
    test.slow();
    const seed = FUZZ_SEED + part;
    console.log(`Seed of these hostile URLs: ${seed}`);
    site.setCatalogue({ body: CATALOGUE });
    await page.goto(site.url);
    const problems: string[] = [];
    for (const [index, url] of toHostileUrls(seed, URLS_EACH).entries()) {
      if (index % OPENED === 0 && isServed(url)) {
        await page.goto(site.url + url);
      } else {
        await goWithin(page, url);
      }
      const problem = await findProblem(page, url);
      if (problem !== null) problems.push(`${problem}: ${url.slice(0, 300)}`);
    }
    expect(problems).toEqual([]);
  });
}

test('a page notes each part of its URL that it does not use', async ({ page, site }) => {
  test.slow();
  site.setCatalogue({ body: CATALOGUE });
  await page.goto(`${site.url}/help`);
  const notes = page.getByRole('region', { name: /address|link/ }).getByRole('listitem');
  for (const [url, expected] of URL_NOTES) {
    await goWithin(page, url);
    // Polled, since the notes of the URL before may be as many.
    const shown = async () => new Set(await notes.locator('code').allTextContents());
    await expect.poll(shown, url).toEqual(new Set(expected));
  }
  // Of more than six it counts the rest.
  await goWithin(page, '/spacecraft?a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8');
  await expect(notes).toHaveCount(7);
  await expect(notes.last()).toHaveText('…and 2 more.');
});
