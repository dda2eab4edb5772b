import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type BuiltChunk, toLargestModules, weigh } from '#build/budget/byte-budget.ts';

const aChunk = (module: string, imports: string[], code: string): BuiltChunk => ({
  imports,
  code,
  modules: { [`/site/${module}`]: { renderedLength: code.length } },
});

const CHUNKS = new Map([
  ['main.js', aChunk('index.html', ['shared.js'], 'main')],
  ['shared.js', aChunk('src/shared.ts', [], 'shared')],
  ['list.js', aChunk('src/pages/List.tsx', ['shared.js', 'main.js'], 'list')],
  ['craft.js', aChunk('src/pages/Craft.tsx', ['shared.js', 'facts.js'], 'craft')],
  ['facts.js', aChunk('src/facts.ts', [], 'facts')],
]);

const sizeOf = (...codes: string[]) =>
  codes.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);

test('a screen’s size counts each file that runs with it, once', () => {
  const { bytes, modules } = weigh(CHUNKS, {
    name: 'List',
    modules: ['index.html', 'src/pages/List.tsx'],
    bytes: 0,
  });
  expect(bytes).toBe(sizeOf('main', 'shared', 'list'));
  expect([...modules.keys()].toSorted()).toEqual([
    '/site/index.html',
    '/site/src/pages/List.tsx',
    '/site/src/shared.ts',
  ]);
});

test('a second screen’s size excludes what is already loaded', () => {
  const { bytes } = weigh(CHUNKS, {
    name: 'Craft',
    modules: ['src/pages/Craft.tsx'],
    after: ['index.html', 'src/pages/List.tsx'],
    bytes: 0,
  });
  expect(bytes).toBe(sizeOf('craft', 'facts'));
});

test('the largest modules come first, up to the requested number', () => {
  const sizes = new Map([
    ['small', 1],
    ['large', 300],
    ['middle', 20],
  ]);
  expect(toLargestModules(sizes, 2)).toEqual([
    ['large', 300],
    ['middle', 20],
  ]);
});

test('a budget for a module that the build doesn’t have throws', () => {
  expect(() => weigh(CHUNKS, { name: 'X', modules: ['src/pages/X.tsx'], bytes: 0 })).toThrow(
    /src\/pages\/X\.tsx/,
  );
});
