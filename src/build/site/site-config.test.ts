import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readSiteConfig } from '#build/site/site-config.ts';

const SITE = 'https://catalogue.example/';
const TEXT = `{"site":"${SITE}"}`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

const read = (content: string | Buffer) => {
  writeFileSync(join(folder, 'config.json'), content);
  return readSiteConfig(folder);
};

it.each([
  ['as any editor saves it', TEXT],
  ['with a byte order mark', `\uFEFF${TEXT}`],
  ['in UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
])('reads a config %s', async (_, content) => {
  expect((await read(content)).site).toBe(SITE);
});

it.each([
  ['that is cut off', '{"api":', 'config.json is not JSON.'],
  [
    'whose API has no scheme',
    '{"api":"ll.example.org"}',
    'api in config.json is not a web address.',
  ],
  [
    'whose site has no scheme',
    '{"site":"catalogue.example/"}',
    'config.json can’t be used (site).',
  ],
  ['with a token', '{"token":"secret"}', 'holds a token'],
])('ends a build for a config %s, with its own sentence', async (_, content, message) => {
  await expect(read(content)).rejects.toThrow(message);
});

it('ends a build for a SITE_URL that is none', async () => {
  vi.stubEnv('SITE_URL', 'catalogue.example');
  await expect(read('{}')).rejects.toThrow('SITE_URL is not an http or https URL');
});
