import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFileCrawlStore } from '#commands/file-crawl-store.ts';

const HEAD = {
  api: 'https://example.org',
  mode: 'normal',
  started: '2020-01-02T03:04:05Z',
} as const;
const aPage = (offset: number) => ({ offset, limit: 100, count: 300, results: [{ id: offset }] });
const toText = (...lines: object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each([
  ['as it was written', (text: string) => text],
  ['with its last line cut off', (text: string) => `${text}{"offset":100,"lim`],
  ['with a byte order mark', (text: string) => `\uFEFF${text}`],
  ['in UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['with Windows’ line ends', (text: string) => text.replaceAll('\n', '\r\n')],
])('continues a file %s', async (_, encode) => {
  const file = join(folder, 'pages');
  writeFileSync(file, encode(toText(HEAD, aPage(0))));
  const lost: unknown[] = [];
  const store = createFileCrawlStore(file, (error) => lost.push(error));
  expect(await store.read()).toEqual({ head: HEAD, pages: [aPage(0)] });
  await store.add(aPage(100));
  expect(readFileSync(file, 'utf8')).toBe(toText(HEAD, aPage(0), aPage(100)));
  expect(lost).toEqual([]);
});

it('goes on without a file where there can be none, and says why once', async () => {
  const lost: unknown[] = [];
  const store = createFileCrawlStore(join(folder, 'nowhere', 'pages'), (error) => lost.push(error));
  await store.begin(HEAD);
  await store.add(aPage(0));
  expect(lost).toEqual([expect.objectContaining({ code: 'ENOENT' })]);
  expect(await store.read()).toBeNull();
});
