/**
 * Builds the app with the catalogue of the tests in place of the embedded one, whose data changes with each edition:
 * `node e2e/support/site/build-test-site.ts [FOLDER]`, by default `dist-test`.
 */
import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { TEST_CATALOGUE } from '../data/catalogue.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const publicDir = await mkdtemp(join(tmpdir(), 'public-'));
try {
  await cp(join(ROOT, 'public'), publicDir, { recursive: true });
  await copyFile(TEST_CATALOGUE, join(publicDir, 'catalogue', 'spacecraft.json'));
  await build({
    root: ROOT,
    publicDir,
    logLevel: 'warn',
    build: { outDir: process.argv[2] ?? 'dist-test', emptyOutDir: true },
  });
} finally {
  await rm(publicDir, { recursive: true });
}
