/** Records a film of the built app for the README: `npm run film`. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import config from '../playwright.config.ts';
import { encodeFilm } from './encode-film.ts';
import { createFilm, type Frame } from './film.ts';
import { headingOf } from '../support/heading.ts';
import { EMBEDDED_SITE, startSite } from '../support/site/site.ts';
import { waitUntilHydrated } from '../support/hydrated.ts';

const OUT = fileURLToPath(new URL('../../docs/screenshots/film.gif', import.meta.url));
/** The window in CSS pixels, and the film's pixels for each. */
const VIEWPORT = { width: 1200, height: 800 };
const SCALE = 0.8;
/** The QR codes lead to the published site, since readers may scan them from the README. */
const KIOSK_PATH = '/kiosk?theme=night&shift=off&qr_base=https://example.org/';

async function open(browser: Browser, url: string, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage({
    viewport: VIEWPORT,
    deviceScaleFactor: SCALE,
    colorScheme,
    // Each frame shows a finished state, without transitions.
    reducedMotion: 'reduce',
  });
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  // Fonts that load too late aren't used; at the second visit they are cached.
  await page.reload();
  await headingOf(page).waitFor();
  await waitUntilHydrated(page);
  await page.waitForLoadState('networkidle');
  return page;
}

async function filmCatalogue(browser: Browser, siteUrl: string): Promise<Frame[]> {
  const page = await open(browser, `${siteUrl}/spacecraft`, 'light');
  const { frames, hold, press, scrollDown, type } = createFilm(page);
  const heading = (name: RegExp) => page.getByRole('heading', { level: 1, name });

  await hold(1000);
  await type(page.getByRole('searchbox'), 'dragon');
  await heading(/matching “dragon”/).waitFor();
  await hold(900);
  await press(page.getByRole('link', { name: /^Crewed/ }), heading(/crewed/i));
  await hold(900);
  await press(
    page.getByRole('link', { name: 'Table', exact: true }),
    page.getByRole('rowheader').first(),
  );
  await scrollDown(120);
  await hold(600);
  const header = page.getByRole('columnheader', { name: 'Time in space' });
  await header.scrollIntoViewIfNeeded();
  await press(header.getByRole('button'), heading(/longest in space/));
  await hold(1200);
  const craft = page.getByRole('rowheader').first().getByRole('link');
  const name = (await craft.textContent()) ?? '';
  await press(craft, page.getByRole('heading', { level: 1, name, exact: true }));
  await hold(1300);
  await scrollDown(240);
  await hold(900);
  await page.close();
  return frames;
}

async function filmKiosk(browser: Browser, siteUrl: string): Promise<Frame[]> {
  const page = await open(browser, `${siteUrl}${KIOSK_PATH}`, 'dark');
  const { frames, hold } = createFilm(page);
  for (const slide of [1, 2, 3]) {
    await page.getByText(new RegExp(`^${slide} of \\d+`)).waitFor();
    await hold(1200);
    await page.keyboard.press('ArrowRight');
  }
  await page.close();
  return frames;
}

const site = await startSite();
site.deploy(EMBEDDED_SITE);
const browser = await chromium.launch(config.use?.launchOptions);
const frames = [
  ...(await filmCatalogue(browser, site.url)),
  ...(await filmKiosk(browser, site.url)),
];
await browser.close();
await site.stop();
const bytes = await encodeFilm(frames);
await writeFile(OUT, bytes);
const seconds = frames.reduce((sum, { delay }) => sum + delay, 0) / 1000;
console.log(`${OUT}: ${frames.length} pictures, ${seconds} s, ${bytes.length} bytes`);
