/** Takes the README's pictures of the built site into docs/screenshots: `npm run screenshots`. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import config from '../playwright.config.ts';
import { startSite } from './site.ts';

const SHOTS = [
  { name: 'list', path: '/spacecraft?limit=24&ordering=-time_in_space', colorScheme: 'light' },
  { name: 'detail', path: '/spacecraft/558?in_space=true', colorScheme: 'dark' },
] as const;

const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));
await mkdir(folder, { recursive: true });
const site = await startSite();
const browser = await chromium.launch(config.use?.launchOptions);
for (const { name, path, colorScheme } of SHOTS) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
  await page.goto(`${site.url}${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`docs/screenshots/${name}.png`);
}
await browser.close();
await site.stop();
