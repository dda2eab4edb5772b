import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { runSnapshot, runSnapshotInRoom, runSnapshotWith } from './support/snapshot-command.ts';
import { expect, test } from './support/node-test.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (...names: string[]) => join(folder, ...names);
const outFile = () => inFolder('spacecraft.json');
const run = (...words: string[]) => runSnapshot(outFile(), words);
const countIn = (file: string) => parseCatalogueText(readFileSync(file, 'utf8')).spacecraft.length;

/** Kills the process where it would rename the whole new file to its own name. */
const KILLED_AT_RENAME = `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
fs.rename = fs.promises.rename = () => process.kill(process.pid, 'SIGKILL');
syncBuiltinESMExports();`;

test('a run that was killed at its write leaves nothing for good', async ({ startLl2 }) => {
  const ll2 = await startLl2(50);
  const node = ['--import', `data:text/javascript,${encodeURIComponent(KILLED_AT_RENAME)}`];
  const killed = await runSnapshotWith(node, outFile(), ['--api', ll2.api]);
  expect(killed.code).toBeNull();
  expect(existsSync(outFile())).toBe(false);
  expect(readdirSync(folder)).toHaveLength(2);
  // Files of the operator’s own, whose names are much like it.
  writeFileSync(inFolder('spacecraft.json.1'), '');
  writeFileSync(inFolder('spacecraft.json.20200102'), '');
  expect(await run('--api', ll2.api)).toMatchObject({ code: 0 });
  expect(readdirSync(folder).toSorted()).toEqual([
    'changes.atom',
    'changes.json',
    'health.json',
    'spacecraft.json',
    'spacecraft.json.1',
    'spacecraft.json.20200102',
  ]);
});

test('the pages of a run never keep a full disk full', async ({ startLl2, skip }) => {
  skip(process.platform === 'win32', 'a file’s size can’t be limited here');
  const ll2 = await startLl2(500);
  expect(await run('--api', ll2.api)).toMatchObject({ code: 0 });
  const size = Math.ceil(lstatSync(outFile()).size / 1024);
  rmSync(outFile());
  // Enough for the file, which is packed, but not for its pages.
  const packed = await runSnapshotInRoom(size + 1, outFile(), ['--api', ll2.api]);
  expect(packed.output).toContain('The fetched pages can’t be kept beside the file (EFBIG');
  expect(packed.code).toBe(0);
  expect(countIn(outFile())).toBe(500);
  // Not even enough for the file: the old one stays, and nothing is added.
  const before = readdirSync(folder).toSorted();
  const full = await runSnapshotInRoom(size - 1, outFile(), ['--api', ll2.api]);
  expect(full).toMatchObject({ code: 1, output: expect.stringContaining('EFBIG') });
  expect(countIn(outFile())).toBe(500);
  expect(readdirSync(folder).toSorted()).toEqual(before);
});

test('a link stays a link, also one to a file that isn’t there yet', async ({ startLl2 }) => {
  const ll2 = await startLl2(50);
  mkdirSync(inFolder('elsewhere'));
  symlinkSync(join('elsewhere', 'kept.json'), outFile());
  for (let runs = 1; runs <= 2; runs++) {
    expect(await run('--api', ll2.api)).toMatchObject({ code: 0 });
    expect(lstatSync(outFile()).isSymbolicLink()).toBe(true);
    expect(countIn(inFolder('elsewhere', 'kept.json'))).toBe(50);
  }
});

test('a file with a byte order mark is still guarded, kept and compared', async ({
  ll2,
  startLl2,
}) => {
  const whole = await startLl2(250);
  await run('--api', whole.api);
  const text = readFileSync(outFile(), 'utf8');
  for (const marked of [`\uFEFF${text}`, Buffer.from(`\uFEFF${text}`, 'utf16le')]) {
    writeFileSync(outFile(), marked);
    const { code, output } = await run('--api', ll2.api);
    expect(output).toContain('less than half of the 250 that are here');
    expect(code).toBe(1);
  }
  expect(await run('--api', whole.api)).toMatchObject({
    code: 0,
    output: expect.stringContaining('Nothing has changed.'),
  });
  expect(readFileSync(inFolder('spacecraft.previous.json'), 'utf8')).toBe(text);
});

test('what can’t be written is found before the first request', async ({ ll2 }) => {
  mkdirSync(inFolder('folder'));
  mkdirSync(inFolder('taken.json.partial'));
  symlinkSync(inFolder('nowhere', 'spacecraft.json'), inFolder('link.json'));
  symlinkSync(inFolder('circle.json'), inFolder('circle.json'));
  // Nobody can add a file there, not even root.
  symlinkSync('/proc/spacecraft.json', inFolder('system.json'));
  for (const [out, reason] of [
    ['folder', 'folder is a folder.'],
    ['taken.json', 'taken.json.partial is a folder.'],
    ['link.json', 'nowhere is not a writable folder.'],
    ['circle.json', 'is a link that leads in a circle.'],
    ...(existsSync('/proc') ? [['system.json', '/proc is not a writable folder.'] as const] : []),
  ] as const) {
    const { code, output } = await runSnapshot(inFolder(out), ['--api', ll2.api]);
    expect(output).toContain(reason);
    expect(code).toBe(2);
  }
  expect(ll2.requests).toEqual([]);
});
