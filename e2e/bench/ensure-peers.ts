import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { run } from '../support/engines/system-packages.ts';
import { PEERS } from './subjects.ts';

const PEERS_FOLDER = fileURLToPath(new URL('peers', import.meta.url));
/** React-admin asks for an older React Router than others have, and so has a tree of its own. */
const TREES = [PEERS_FOLDER, join(PEERS_FOLDER, 'react-admin')];

/** Whether a tree was installed after its lock file was written. */
function isInstalled(folder: string): boolean {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  const locked = join(folder, 'package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(locked).mtimeMs;
}

/** Installs what only the benchmark needs, beside it and never among the app's packages. Throws when it can't. */
export function installPeers(): void {
  for (const folder of TREES) {
    if (isInstalled(folder)) continue;
    if (!run('npm', ['ci', '--ignore-scripts', '--no-audit', '--prefix', folder]))
      throw new Error('The peers could not be installed.');
  }
}

/** Where the built page of a peer lies. */
export const toPeerBuild = (name: string) => join(PEERS_FOLDER, 'dist', name);

/** Builds each peer's page as its users would: with Vite, minified, its assets named by content. */
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
