import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Bundle, readPackage, toPackageFolders } from '#build/shipped-packages.ts';

const asset = (originalFileNames: string[], source = '') =>
  ({ type: 'asset', originalFileNames, source }) as const;

function aPackage(manifest: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'synthetic-package-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

test('a bundle’s packages are those of its modules, fonts and style banners, each once', () => {
  const bundle: Bundle = {
    'a.js': {
      type: 'chunk',
      moduleIds: [
        '/app/src/main.tsx',
        '/app/node_modules/react/index.js',
        '\0/app/node_modules/react/jsx-runtime.js?commonjs-es-import',
        '/app/node_modules/@scope/outer/node_modules/inner/index.js',
        '\0vite/preload-helper.js',
      ],
    },
    'a.woff2': asset(['node_modules/@fontsource/b612/files/b612.woff2']),
    'a.css': asset(['index.html'], '/*! tailwindcss v4.3.5 | MIT License */ a {}'),
    'b.css': asset(['index.html'], '/* not of tailwindcss v4 */ a {}'),
  };
  expect(toPackageFolders(bundle, '/app')).toEqual([
    '/app/node_modules/react',
    '/app/node_modules/@scope/outer/node_modules/inner',
    '/app/node_modules/vite',
    '/app/node_modules/@fontsource/b612',
    '/app/node_modules/tailwindcss',
  ]);
});

test('a package has its license text', () => {
  const folder = aPackage({ name: 'synthetic', version: '1.0.0', license: 'MIT' });
  expect(readPackage(folder).text).toBeNull();
  writeFileSync(
    join(folder, 'LICENSE.md'),
    'As you like.\n\n# Licenses of bundled dependencies\n…',
  );
  expect(readPackage(folder)).toEqual({
    name: 'synthetic',
    version: '1.0.0',
    license: 'MIT',
    text: 'As you like.',
  });
});

test.each([{ license: 'SEE LICENSE IN terms.txt' }, { license: 'GPL-3.0-only' }, {}])(
  'a package can’t be shipped under $license',
  (given) => {
    const folder = aPackage({ name: 'synthetic', version: '1.0.0', ...given });
    expect(() => readPackage(folder)).toThrow('its license is unknown');
  },
);
