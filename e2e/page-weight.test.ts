import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const CRAFT = join(DIST, 'spacecraft');

/** Launch Library has about so many spacecraft. */
const ALL = 600;
/** The most that a host should have to store and publish. */
const MAX_SITE = 25_000_000;
/** What a server sends before it has to wait for the browser: ten packets. */
const FIRST_PACKETS = 14_600;

const pages = () =>
  readdirSync(CRAFT)
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readFileSync(join(CRAFT, name, 'index.html')));

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

it('a site of all spacecraft is small enough to publish anywhere', () => {
  const craft = pages().map(({ length }) => length);
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => statSync(join(file.parentPath, file.name)).size);
  const others = sum(files) - sum(craft);
  expect(others + (sum(craft) / craft.length) * ALL).toBeLessThan(MAX_SITE);
});

it('the page of each craft arrives in one round trip', () => {
  const heaviest = Math.max(...pages().map((page) => gzipSync(page).length));
  expect(heaviest).toBeLessThan(FIRST_PACKETS);
});
