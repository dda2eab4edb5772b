import { expect, test } from 'vitest';
import { type Build, findDifferences, findTexts, toBuildTable } from '#commands/compare-builds.ts';

const aBuild = (files: Record<string, string>): Build =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));

const FIRST = aBuild({ 'index.html': '<p>', 'assets/a.js': '1', 'assets/only.js': '' });

test('builds differ by a byte or by a missing file', () => {
  expect(findDifferences(FIRST, FIRST)).toEqual([]);
  const second = aBuild({ 'index.html': '<b>', 'assets/a.js': '1', 'assets/new.js': '2' });
  const differences = ['assets/new.js', 'assets/only.js', 'index.html'];
  expect(findDifferences(FIRST, second)).toEqual(differences);
  expect(findDifferences(second, FIRST)).toEqual(differences);
});

test('texts are found in any file, binary ones too', () => {
  const build = aBuild({
    'a.js': 'x="/synthetic/home/app/src"',
    'b.js': 'ä/synthetic',
    'c.js': '',
  });
  expect(findTexts(build, ['/synthetic/home', '/nowhere'])).toEqual(
    new Map([['a.js', '/synthetic/home']]),
  );
});

test('the table counts each file once in its folder, and once in the total', () => {
  const second = aBuild({ 'index.html': '<p>', 'assets/a.js': '22', 'assets/only.js': '' });
  const rows = toBuildTable(FIRST, second).map((line) => line.trim().split(/\s+/));
  expect(rows).toEqual([
    ['folder', 'files', 'bytes', 'differences'],
    ['./', '1', '3', '0'],
    ['assets/', '2', '1', '1'],
    ['all', '3', '4', '1'],
  ]);
});
