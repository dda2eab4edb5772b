/** Draws the installed app's icons from public/favicon.svg: `npm run icons`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import config from '../playwright.config.ts';

/**
 * Pixels. A device cuts its own shape out of a maskable icon, and leaves the circle in the middle whose diameter is
 * four fifths of it: the sign fits into that, and paper is around it.
 */
const ICONS = [
  { name: 'icon-192', size: 192, sign: 192, hasPaper: false },
  { name: 'icon-512', size: 512, sign: 512, hasPaper: false },
  { name: 'icon-maskable', size: 512, sign: 400, hasPaper: true },
] as const;

const toPath = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

const sign = await readFile(toPath('public/favicon.svg'), 'utf8');
const tokens = await readFile(toPath('src/styles/tokens.css'), 'utf8');
const [, paper] = /--color-ground: light-dark\((#\w+),/.exec(tokens) ?? [];
if (paper === undefined) throw new Error('tokens.css has no --color-ground.');

const browser = await chromium.launch(config.use?.launchOptions);
for (const { name, size, sign: signSize, hasPaper } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>
      body { margin: 0; display: grid; place-items: center; height: 100vh; ${hasPaper ? `background: ${paper};` : ''} }
      svg { width: ${signSize}px; height: ${signSize}px; }
    </style>${sign}`);
  await page.screenshot({ path: toPath(`public/${name}.png`), omitBackground: true });
}
await browser.close();
