import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

/** Of a clone that is published by a push. */
const KEPT = '.git';

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    // Another disk, such as a mounted output folder.
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

/** Moves everything in a folder except `.git`, one by one, into another. */
async function moveContents(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) {
    // oxlint-disable-next-line no-await-in-loop
    if (name !== KEPT) await move(join(from, name), join(to, name));
  }
}

/**
 * Replaces what is in a folder by what is in another, or puts everything back. The folder itself stays, since it may be
 * mounted somewhere or be a link.
 */
export async function replaceContents(built: string, outDir: string): Promise<void> {
  const old = `${built}.old`;
  await rm(old, { recursive: true, force: true });
  await mkdir(old, { recursive: true });
  try {
    await moveContents(outDir, old);
    await moveContents(built, outDir);
  } catch (error) {
    for (const name of await readdir(old)) {
      // oxlint-disable-next-line no-await-in-loop
      await rm(join(outDir, name), { recursive: true, force: true });
    }
    await moveContents(old, outDir);
    throw error;
  }
  await rm(old, { recursive: true });
}

/** Runs a plugin's last step only once the bundle is written: Vite runs it after a failed build too. */
function onlyAfter(isWritten: () => boolean, plugin: Plugin): void {
  const { closeBundle } = plugin;
  if (closeBundle === undefined) return;
  const { handler, ...how } =
    typeof closeBundle === 'function' ? { handler: closeBundle } : closeBundle;
  plugin.closeBundle = {
    ...how,
    async handler(error) {
      if (isWritten()) await handler.call(this, error);
    },
  };
}

/**
 * Builds into a folder of its own, and moves the site to the output folder when the last plugin has finished. A build
 * that fails leaves the old site as it was, and ends with its own message rather than that of a later step which misses
 * its files. Must be the last plugin. Without effect on `vite build --watch`.
 */
export function wholeBuildPlugin(): Plugin {
  let config: ResolvedConfig | null = null;
  let outDir = '';
  let isEmptied = true;
  let isWritten = false;
  return {
    name: 'whole-build',
    enforce: 'post',
    apply: ({ build }, { command }) => command === 'build' && (build?.watch ?? null) === null,
    config({ root = '.', build = {} }) {
      const folder = resolve(root);
      // Vite would take the rest of a file's path for a query, and say that there is no such file.
      if (/[#?]/.test(folder))
        throw new Error(`Vite can’t build in a folder whose path contains # or ?: ${folder}`);
      outDir = resolve(folder, build.outDir ?? 'dist');
      const path = relative(folder, outDir);
      // As Vite decides it.
      isEmptied = build.emptyOutDir ?? !path.startsWith('..');
      // Named for the output folder, so that the next build finds and empties what a killed one has left.
      const name = outDir.replaceAll(/[^\w.-]/g, '_');
      const built = join(folder, 'node_modules', '.cache', 'build', name);
      return { build: { outDir: built, emptyOutDir: true } };
    },
    configResolved(resolved) {
      config = resolved;
      for (const plugin of resolved.plugins) {
        if (!plugin.name.startsWith('vite:')) onlyAfter(() => isWritten, plugin);
      }
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        isWritten = true;
      },
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (config === null) return;
        const { build, logger } = config;
        await mkdir(outDir, { recursive: true });
        if (isEmptied) await replaceContents(build.outDir, outDir);
        else await cp(build.outDir, outDir, { recursive: true });
        await rm(build.outDir, { recursive: true });
        logger.info(`The site is in ${relative('.', outDir) || '.'}${sep}`);
      },
    },
  };
}
