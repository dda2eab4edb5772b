import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { run } from '../support/engines/system-packages.ts';
import { PEERS } from './subjects.ts';

const PEERS_FOLDER = fileURLToPath(new URL('peers', import.meta.url));
/** React-admin needs an older React Router than the others, and so has its own node_modules. */
const TREES = [PEERS_FOLDER, join(PEERS_FOLDER, 'react-admin')];

/** Whether a tree was installed after its lock file was written. */
function isInstalled(folder: string): boolean {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  const locked = join(folder, 'package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(locked).mtimeMs;
}

/** Installs the benchmark's packages in its own folder, apart from the app's. Throws when npm fails. */
export function installPeers(): void {
  for (const folder of TREES) {
    if (isInstalled(folder)) continue;
    if (!run('npm', ['ci', '--ignore-scripts', '--no-audit', '--prefix', folder]))
      throw new Error('The peers could not be installed.');
  }
}

/** The folder of a peer's built page. */
export const toPeerBuild = (name: string) => join(PEERS_FOLDER, 'dist', name);

/** Builds each peer's page as its users would: with Vite, minified, with hashed file names. */
export async function buildPeers(): Promise<void> {
  for (const { name } of PEERS) {
    await build({
      configFile: false,
      root: join(PEERS_FOLDER, name),
      build: { outDir: toPeerBuild(name), emptyOutDir: true, chunkSizeWarningLimit: 5000 },
      logLevel: 'error',
    });
  }
}
