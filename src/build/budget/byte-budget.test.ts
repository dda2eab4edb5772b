import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type BuiltChunk, weigh } from '#build/budget/byte-budget.ts';

const aChunk = (module: string, imports: string[], code: string): BuiltChunk => ({
  imports,
  code,
  moduleIds: [`/site/${module}`],
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

test('a screen weighs what must run with it, each file once', () => {
  const { bytes, moduleIds } = weigh(CHUNKS, {
    name: 'List',
    modules: ['index.html', 'src/pages/List.tsx'],
    bytes: 0,
  });
  expect(bytes).toBe(sizeOf('main', 'shared', 'list'));
  expect(moduleIds.toSorted()).toEqual([
    '/site/index.html',
    '/site/src/pages/List.tsx',
    '/site/src/shared.ts',
  ]);
});

test('a further screen weighs what its readers have not got by then', () => {
  const { bytes } = weigh(CHUNKS, {
    name: 'Craft',
    modules: ['src/pages/Craft.tsx'],
    after: ['index.html', 'src/pages/List.tsx'],
    bytes: 0,
  });
  expect(bytes).toBe(sizeOf('craft', 'facts'));
});

test('a budget for a screen that the build has not is a mistake', () => {
  expect(() => weigh(CHUNKS, { name: 'X', modules: ['src/pages/X.tsx'], bytes: 0 })).toThrow(
    /src\/pages\/X\.tsx/,
  );
});
