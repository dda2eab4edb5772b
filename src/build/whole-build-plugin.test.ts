import {
  existsSync,
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
import { build, type InlineConfig, type Plugin } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { wholeBuildPlugin } from '#build/whole-build-plugin.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
  writeFileSync(join(root, 'index.html'), '<title>New</title><script src="./a.js" type="module">');
  writeFileSync(join(root, 'a.js'), 'document.title += 1');
  writeIn('dist', 'index.html', 'old');
  writeIn('dist', 'page/index.html', 'old');
});
afterEach(() => rmSync(root, { recursive: true }));

function writeIn(folder: string, path: string, text: string) {
  const file = join(root, folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const list = (folder: string) => readdirSync(join(root, folder)).toSorted();

/** Builds with a plugin that writes a file in the end, as the pages are written. */
function run(failing: Plugin, config: InlineConfig['build'] = {}) {
  let outDir = '';
  const pages: Plugin = {
    name: 'pages',
    configResolved: (resolved) => {
      ({ outDir } = resolved.build);
    },
    // Fails without the bundle, like the steps that read it.
    closeBundle: () =>
      writeFileSync(join(outDir, 'late.html'), read(outDir.slice(root.length), 'index.html')),
  };
  return build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: config,
    plugins: [pages, failing, wholeBuildPlugin()],
  });
}

const NOT_FAILING: Plugin = { name: 'good' };
const fail = () => {
  throw new Error('Its own sentence.');
};

it('replaces the whole old site, also for files that are written in the end', async () => {
  await run(NOT_FAILING);
  expect(list('dist')).toEqual(['assets', 'index.html', 'late.html']);
  expect(read('dist', 'late.html')).toContain('New');
  expect(list('node_modules/.cache/build')).toEqual([]);
});

it.each([
  ['before it writes', { name: 'failing', generateBundle: fail }],
  ['in its code', { name: 'failing', transform: fail }],
  ['after it has written', { name: 'failing', writeBundle: fail }],
  ['in its last step', { name: 'failing', closeBundle: fail }],
])('leaves the old site as it was when it fails %s, with its own message', async (_, failing) => {
  await expect(run(failing)).rejects.toThrow('Its own sentence.');
  expect(list('dist')).toEqual(['index.html', 'page']);
  expect(read('dist', 'index.html')).toBe('old');
  expect(list('dist/page')).toEqual(['index.html']);
  // What the failed build has left is gone after the next one.
  await run(NOT_FAILING);
  expect(read('dist', 'index.html')).toContain('New');
  expect(list('node_modules/.cache/build')).toEqual([]);
});

it('says that Vite can’t build in a folder whose path contains #', async () => {
  const folder = join(root, 'c#');
  mkdirSync(folder);
  const building = build({ root: folder, configFile: false, plugins: [wholeBuildPlugin()] });
  await expect(building).rejects.toThrow('whose path contains # or ?');
});

it('keeps the folder itself, its link and its .git', async () => {
  writeIn('elsewhere', '.git', 'gitdir: somewhere');
  writeIn('elsewhere', 'old.html', 'old');
  symlinkSync('elsewhere', join(root, 'linked'));
  await run(NOT_FAILING, { outDir: 'linked' });
  expect(list('elsewhere')).toEqual(['.git', 'assets', 'index.html', 'late.html']);
});

it('adds to a folder outside the project, unless it is told to empty it', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  try {
    writeFileSync(join(outside, 'other.html'), '');
    await run(NOT_FAILING, { outDir: outside });
    expect(existsSync(join(outside, 'index.html'))).toBe(true);
    expect(existsSync(join(outside, 'other.html'))).toBe(true);
    await run(NOT_FAILING, { outDir: outside, emptyOutDir: true });
    expect(existsSync(join(outside, 'index.html'))).toBe(true);
    expect(existsSync(join(outside, 'other.html'))).toBe(false);
  } finally {
    rmSync(outside, { recursive: true });
  }
});
