import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { testCatalogue } from './support/data/catalogue.ts';
import { readCatalogueRecords } from './support/data/catalogue-records.ts';
import { runSnapshot, startSnapshot } from './support/snapshot-command.ts';
import { expect, test } from './support/node-test.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const outFile = () => join(folder, 'spacecraft.json');
const readOut = () => parseCatalogueText(readFileSync(outFile(), 'utf8'));

const start = (...words: string[]) => startSnapshot(outFile(), words);
const run = (...words: string[]) => runSnapshot(outFile(), words);

test('writes every record as received, with one call per hundred, and reports the changes', async ({
  ll2,
  startLl2,
}) => {
  const whole = await startLl2(250);
  const first = await run('--api', whole.api, '--mode', 'normal');
  expect(first).toMatchObject({ code: 0 });
  expect(whole.calls).toBe(3);
  expect(first.output).toContain('250 of 250, page 3 of 3');
  expect(first.output).toContain('250 new');
  const { provenance, spacecraft } = readOut();
  expect(provenance).toMatchObject({ mode: 'normal', upstream_count: 250 });
  expect(spacecraft).toHaveLength(250);
  expect(existsSync(`${outFile()}.partial`)).toBe(false);

  // Replaces the embedded catalogue's file: different craft, and fewer, but enough.
  const second = await run('--api', `${whole.api}/`);
  expect(second.output).toContain('Nothing has changed.');
  whole.set({ removeRecord: { beforeCall: 1, id: 7 } });
  const third = await run('--api', whole.api);
  expect(third.output).toContain('1 no longer there: Synthetic');
  const fourth = await run('--api', ll2.api);
  expect(fourth).toMatchObject({ code: 1 });
  expect(fourth.output).toContain('The file was not changed.');
  expect(readOut().spacecraft).toHaveLength(249);
});

test('keeps an unreadable record for a later version, and reports it', async ({ ll2 }) => {
  const id = testCatalogue.spacecraft[3]?.id ?? 0;
  ll2.set({ badRecord: id });
  const { code, output } = await run('--api', ll2.api);
  expect(code).toBe(0);
  expect(output).toContain(`(id ${id}): name: `);
  expect(readOut().rejected).toHaveLength(1);
  expect(readCatalogueRecords(outFile())).toContainEqual(expect.objectContaining({ name: id }));
});

for (const [what, words, message] of [
  ['an address that is none', ['--api', 'nowhere'], '--api takes an http or https URL'],
  [
    'one with a query',
    ['--api', 'http://localhost/2.3.0?a=1'],
    '--api takes a URL without ? and #',
  ],
  [
    'one with a fragment',
    ['--api', 'http://localhost/2.3.0#'],
    '--api takes a URL without ? and #',
  ],
  ['a key’s file that isn’t there', ['--token-file', 'nowhere/key'], 'ENOENT'],
  [
    'a folder that isn’t there',
    ['--out', 'nowhere/at/all.json'],
    'nowhere/at is not a writable folder',
  ],
  ['a mode that is none', ['--mode', 'all'], '--mode takes detailed or normal'],
  ['a word it doesn’t know', ['--speed', 'high'], 'Unknown option'],
] as const) {
  test(`exits with code 2 and the usage for ${what}`, async () => {
    const { code, output } = await run(...words);
    expect(code).toBe(2);
    expect(output).toContain(message);
    expect(output).toContain('Usage: npm run snapshot');
  });
}

test('sends the token of the file, and fails for a wrong one', async ({ ll2 }) => {
  const tokenFile = join(folder, 'token');
  writeFileSync(tokenFile, 'right\n');
  ll2.set({ token: 'right', requireToken: true });
  expect(await run('--api', ll2.api, '--token-file', tokenFile)).toMatchObject({ code: 0 });
  writeFileSync(tokenFile, 'wrong\n');
  const { code, output } = await run('--api', ll2.api, '--token-file', tokenFile);
  expect(code).toBe(1);
  expect(output).toContain('did not accept the key');
  expect(output).not.toContain('wrong');
  const elsewhere = await run('--api', 'http://example.org', '--token-file', tokenFile);
  expect(elsewhere.code).toBe(2);
  expect(elsewhere.output).toContain('only sent over https');
});

test('keeps the file when the server keeps failing', async ({ ll2, startLl2 }) => {
  expect(await run('--api', ll2.api)).toMatchObject({ code: 0 });
  const before = readFileSync(outFile(), 'utf8');
  const other = await startLl2(250);
  other.set({ serverErrors: 'always' });
  const { code, output } = await run('--api', other.api);
  expect(code).toBe(1);
  expect(output).toContain('Launch Library failed (status 500).');
  expect(readFileSync(outFile(), 'utf8')).toBe(before);
});

test('keeps the pages read when it is interrupted at the limit, and the next run resumes', async ({
  startLl2,
}) => {
  const ll2 = await startLl2(592);
  ll2.set({ throttleAfter: { calls: 4, seconds: 3600 } });
  const { output: said, kill, finished } = start('--api', ll2.api);
  await expect.poll(said).toContain('400 of 592, page 4 of 6; the limit is reached');
  kill('SIGTERM');
  expect(await finished).toBe(130);
  expect(existsSync(outFile())).toBe(false);
  ll2.set({ throttleAfter: null });
  const { code, output } = await run('--api', ll2.api);
  expect(code).toBe(0);
  expect(ll2.calls).toBe(6);
  expect(output).toContain('400 of 592');
  expect(readOut().spacecraft).toHaveLength(592);
});

test('leaves a complete file when it is killed at ten random moments', async ({ startLl2 }) => {
  const seed = Date.now() % 1_000_000;
  console.log(`Seed of the moments: ${seed}`);
  const old = await startLl2(500);
  expect(await run('--api', old.api)).toMatchObject({ code: 0 });
  const before = readFileSync(outFile(), 'utf8');

  const ll2 = await startLl2(592, 1_000);
  ll2.set({ firstByteAfter: 20 });
  let random = seed;
  let kills = 0;
  while (kills < 10) {
    random = (random * 16_807) % 2_147_483_647;
    const { kill, finished } = start('--api', ll2.api);
    const timer = setTimeout(kill, 100 + (random % 700), 'SIGKILL');
    if ((await finished) === null) kills++;
    clearTimeout(timer);
    const text = readFileSync(outFile(), 'utf8');
    if (text !== before) {
      expect(readOut().spacecraft).toHaveLength(592);
      // A crawl has finished, so the next one starts from the old file again.
      writeFileSync(outFile(), before);
    }
  }
  await run('--api', ll2.api);
  expect(readOut().spacecraft).toHaveLength(592);
});
