/** Takes the README's screenshots of the built site, and makes its social image: `npm run screenshots`. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import config from '../playwright.config.ts';
import { EMBEDDED_SITE, startSite } from '../support/site/site.ts';
import { openPage } from './open-page.ts';

const SHOTS = [
  { name: 'list', path: '/spacecraft?limit=24&ordering=-time_in_space', colorScheme: 'light' },
  {
    name: 'table',
    path: '/spacecraft?view=table&search=soyuz&ordering=-time_in_space',
    colorScheme: 'light',
  },
  { name: 'kiosk', path: '/kiosk?theme=night&shift=off', colorScheme: 'dark' },
  { name: 'detail', path: '/spacecraft/558?in_space=true', colorScheme: 'dark' },
  { name: 'timeline', path: '/timeline', colorScheme: 'light', height: 1030 },
] as const;

/** Craft with line drawings on the social image, by ID in the embedded catalogue. */
const SOCIAL_CRAFT = [228, 593, 40, 542, 540, 600];

const toPath = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

async function takeShots(browser: Browser, siteUrl: string) {
  await mkdir(toPath('docs/screenshots'), { recursive: true });
  for (const { name, path, colorScheme, ...shot } of SHOTS) {
    const height = 'height' in shot ? shot.height : 800;
    const page = await browser.newPage({ viewport: { width: 1280, height }, colorScheme });
    await openPage(page, `${siteUrl}${path}`);
    await page.screenshot({ path: toPath(`docs/screenshots/${name}.png`) });
  }
}

async function makeSocialImage(browser: Browser, siteUrl: string) {
  const page = await browser.newPage({
    viewport: { width: 1200, height: 630 },
    colorScheme: 'light',
    // The app's own policy allows no HTML from text.
    bypassCSP: true,
  });
  const drawings: string[] = [];
  for (const id of SOCIAL_CRAFT) {
    await openPage(page, `${siteUrl}/spacecraft/${id}`);
    drawings.push((await page.locator('figure use').first().getAttribute('href')) ?? '');
  }
  await page.evaluate((hrefs) => {
    document.body.innerHTML = `
      <main style="display:flex;flex-direction:column;justify-content:space-between;height:630px;padding:36px 40px;box-sizing:border-box">
        <div style="display:flex;flex-wrap:wrap;justify-content:space-between;height:430px;overflow:hidden;align-content:space-between">
          ${hrefs.map((href) => `<svg viewBox="0 0 400 300" stroke-width="1.5" style="width:360px;height:205px"><use href="${href}" width="400" height="300"/></svg>`).join('')}
        </div>
        <p style="margin:0;font-size:30px;border-top:3px solid var(--color-alive);padding-top:20px">
          <b style="display:block;font-size:54px;line-height:1.2">Spacecraft catalogue</b>
          From Vostok to Starship, with the credit of each picture
        </p>
      </main>`;
  }, drawings);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: toPath('public/social.png') });
}

const site = await startSite();
site.deploy(EMBEDDED_SITE);
const browser = await chromium.launch(config.use?.launchOptions);
await takeShots(browser, site.url);
await makeSocialImage(browser, site.url);
await browser.close();
await site.stop();
