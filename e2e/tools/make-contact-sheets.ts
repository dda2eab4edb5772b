/**
 * Puts every screen, at four widths and in both themes, on sheets to look at: `npm run contact-sheets`. There is
 * one for each set of data, screen and theme. `npm run contact-sheets -- 'embedded-.*-dark'` makes those whose names
 * match.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { makeSyntheticRecords } from '#testing/synthetic-catalogue.ts';
import config from '../playwright.config.ts';
import { aCatalogueFile } from '../support/data/synthetic-file.ts';
import { EMBEDDED_SITE, type Site, startSite } from '../support/site/site.ts';
import { openPage } from './open-page.ts';

const FOLDER = fileURLToPath(new URL('../../contact-sheets/', import.meta.url));
const WIDTHS = [390, 820, 1280, 1920] as const;
const THEMES = ['light', 'dark'] as const;
/** Pages are cut here: a sheet is to be looked at. */
const MAX_HEIGHT = 2_000;
/** The host of Launch Library's pictures. */
const PICTURES = 'https://thespacedevs-prod.nyc3.digitaloceanspaces.com';

/** By name. `height`: of the window, from its width; pages that fill the window need one. */
type Screen = { path: string; height?: (width: number) => number };

/** Craft 551 is one of the most is recorded of, 223 of the least. */
const toScreens = (rich: number, poor: number, another: number): Record<string, Screen> => ({
  cards: { path: '/spacecraft?limit=24&ordering=-time_in_space' },
  table: { path: '/spacecraft?view=table&limit=24&ordering=-time_in_space' },
  'craft-rich': { path: `/spacecraft/${rich}` },
  'craft-poor': { path: `/spacecraft/${poor}` },
  compare: { path: `/compare?ids=${rich},${poor},${another}` },
  kiosk: { path: '/kiosk?shift=off', height: (width) => Math.round((width * 9) / 16) },
  'kiosk-upright': { path: '/kiosk?shift=off', height: (width) => Math.round((width * 16) / 9) },
  'kiosk-builder': { path: '/kiosk/build' },
  overview: { path: '/overview' },
  timeline: { path: '/timeline' },
});

const TEXT_SCREENS: Record<string, Screen> = {
  'front-door': { path: '/' },
  empty: { path: '/spacecraft?search=zzzz' },
  credits: { path: '/credits' },
  data: { path: '/data' },
  changes: { path: '/changes' },
  help: { path: '/help' },
  about: { path: '/about' },
  'not-found': { path: '/spacecrafts' },
};

const toLongName = (name: string | null) =>
  `${name ?? ''}, synthetic and of an uncommonly long name`;

/** 592 synthetic craft with names as long as they come. Their IDs are those of no prerendered page. */
function toLongNames(): string {
  return aCatalogueFile(
    makeSyntheticRecords(592).map((craft) => {
      const { id, name, image, spacecraft_config: design } = craft;
      const url = `${PICTURES}/${id}`;
      return {
        ...craft,
        id: id + 1_000,
        name: toLongName(name),
        image: image === null ? null : { ...image, image_url: url, thumbnail_url: url },
        spacecraft_config:
          design === null ? null : { ...design, name: toLongName(design.name), image: null },
      };
    }),
  );
}

const SHAPES = [
  [800, 600],
  [1_600, 500],
  [500, 1_200],
  [700, 700],
  [160, 90],
] as const;

/** A picture of one of the shapes, which says that it is synthetic. Its edge shows what a frame cuts off. */
function toPicture(url: string): string {
  const hash = Buffer.from(url).reduce((sum, byte) => sum + byte, 0);
  const [width, height] = SHAPES[hash % SHAPES.length] ?? SHAPES[0];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#8ac" stroke="#c33" stroke-width="${width / 20}"/>
    <text x="50%" y="50%" text-anchor="middle" font-size="${width / 12}">Synthetic ${width} × ${height}</text>
  </svg>`;
}

const SETS = {
  /** The embedded catalogue, whose pictures this machine may be unable to reach. */
  embedded: {
    screens: { ...toScreens(551, 223, 542), ...TEXT_SCREENS },
    hasPictures: false,
    catalogue: null,
  },
  pictures: { screens: toScreens(551, 223, 542), hasPictures: true, catalogue: null },
  'long-names': {
    screens: toScreens(1_001, 1_005, 1_002),
    hasPictures: true,
    catalogue: toLongNames(),
  },
};

async function takeShot(page: Page, site: Site, screen: Screen, width: number): Promise<Buffer> {
  const height = screen.height?.(width) ?? (width < 800 ? 844 : 900);
  await page.setViewportSize({ width, height });
  await openPage(page, `${site.url}${screen.path}`);
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  // A window of the page's height, so that pictures further down load too.
  if (screen.height === undefined)
    await page.setViewportSize({ width, height: Math.max(height, Math.min(whole, MAX_HEIGHT)) });
  await page.waitForLoadState('networkidle');
  return page.screenshot({ animations: 'disabled' });
}

async function makeSheet(browser: Browser, name: string, shots: readonly Buffer[]) {
  const page = await browser.newPage({ viewport: { width: 600, height: 600 } });
  const images = shots.map(
    (shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`,
  );
  await page.setContent(
    `<!doctype html><body style="margin:16px;display:flex;gap:16px;align-items:start;width:max-content;background:#999">${images.join('')}`,
  );
  await writeFile(`${FOLDER}${name}.png`, await page.locator('body').screenshot());
  await page.close();
}

const wanted = new RegExp(process.argv[2] ?? '');

await mkdir(FOLDER, { recursive: true });
const browser = await chromium.launch(config.use?.launchOptions);
const site = await startSite();
site.deploy(EMBEDDED_SITE);
for (const [set, { screens, hasPictures, catalogue }] of Object.entries(SETS)) {
  site.setCatalogue(catalogue === null ? null : { body: catalogue });
  for (const colorScheme of THEMES) {
    const page = await browser.newPage({ colorScheme, serviceWorkers: 'block' });
    await page.route(`${PICTURES}/**`, (route) =>
      hasPictures
        ? route.fulfill({ contentType: 'image/svg+xml', body: toPicture(route.request().url()) })
        : route.abort(),
    );
    for (const [name, screen] of Object.entries(screens)) {
      const sheet = `${set}-${name}-${colorScheme}`;
      if (!wanted.test(sheet)) continue;
      const shots: Buffer[] = [];
      for (const width of WIDTHS) shots.push(await takeShot(page, site, screen, width));
      await makeSheet(browser, sheet, shots);
    }
    await page.close();
  }
}
await browser.close();
await site.stop();
