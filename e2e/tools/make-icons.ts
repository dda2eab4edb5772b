/** Makes the installed app's icons and favicon.ico from public/favicon.svg: `npm run icons`. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import config from '../playwright.config.ts';

/**
 * Sizes in pixels. A device cuts its own shape out of a maskable icon, and keeps at least the circle in the middle with
 * four fifths of the width. The sign fits into that circle, on the paper's color.
 */
const ICONS = [
  { name: 'icon-192', size: 192, sign: 192, hasPaper: false },
  { name: 'icon-512', size: 512, sign: 512, hasPaper: false },
  { name: 'icon-maskable', size: 512, sign: 400, hasPaper: true },
] as const;

/**
 * The icon that browsers request from the root of a host when a page names none: an XML or text file opened by
 * itself, or a page that is still finding out below which path the site lies. Safari before 26 reads no SVG icons.
 */
const FAVICON_SIZE = 32;

/** An ICO file of one PNG (https://en.wikipedia.org/wiki/ICO_(file_format)). */
function toIco(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

const toPath = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

const sign = await readFile(toPath('public/favicon.svg'), 'utf8');
const tokens = await readFile(toPath('src/styles/tokens.css'), 'utf8');
const [, paper] = /--color-ground: light-dark\((#\w+),/.exec(tokens) ?? [];
if (paper === undefined) throw new Error('tokens.css has no --color-ground.');

const browser = await chromium.launch(config.use?.launchOptions);

async function render(size: number, signSize: number, hasPaper: boolean): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>
      body { margin: 0; display: grid; place-items: center; height: 100vh; ${hasPaper ? `background: ${paper};` : ''} }
      svg { width: ${signSize}px; height: ${signSize}px; }
    </style>${sign}`);
  return page.screenshot({ omitBackground: true });
}

for (const { name, size, sign: signSize, hasPaper } of ICONS) {
  await writeFile(toPath(`public/${name}.png`), await render(size, signSize, hasPaper));
}
const favicon = await render(FAVICON_SIZE, FAVICON_SIZE, false);
await writeFile(toPath('public/favicon.ico'), toIco(favicon, FAVICON_SIZE));
await browser.close();
