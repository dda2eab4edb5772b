import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { ShippedPackage } from '#lib/shipped-package.ts';
import { type Bundle, readPackage, toPackageFolders } from '#build/shipped-packages.ts';

/**
 * Writes licenses.json beside index.html: the packages in the build, with their licenses. Use the same plugin object in
 * the app's build and in the service worker's, which runs later and completes the list.
 */
export function licensesPlugin(): Plugin {
  const shipped = new Map<string, ShippedPackage>();
  let target: { root: string; outDir: string } | null = null;
  return {
    name: 'licenses',
    configResolved({ root, build }) {
      target ??= { root, outDir: resolve(root, build.outDir) };
    },
    writeBundle(_options, bundle: Bundle) {
      if (target === null) return;
      for (const folder of toPackageFolders(bundle, target.root)) {
        shipped.set(folder, readPackage(folder));
      }
      const list = [...shipped.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
      writeFileSync(join(target.outDir, 'licenses.json'), JSON.stringify(list));
    },
    configureServer({ middlewares }) {
      // The development server bundles nothing.
      middlewares.use('/licenses.json', (_request, response) => response.end('[]'));
    },
  };
}
