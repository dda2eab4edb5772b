import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { ShippedPackage } from '#lib/shipped-package.ts';
import { type Bundle, readPackage, toPackageFolders } from '#build/shipped-packages.ts';

/**
 * Writes licenses.json beside index.html: the packages that are in the build, read from what it holds.
 * One and the same plugin belongs into the app's build and into the service worker's, which comes after
 * it and makes the list whole.
 */
export function licensesPlugin(): Plugin {
  const shipped = new Map<string, ShippedPackage>();
  let place: { root: string; outDir: string } | null = null;
  return {
    name: 'licenses',
    configResolved({ root, build }) {
      place ??= { root, outDir: resolve(root, build.outDir) };
    },
    writeBundle(_options, bundle: Bundle) {
      if (place === null) return;
      for (const folder of toPackageFolders(bundle, place.root)) {
        shipped.set(folder, readPackage(folder));
      }
      const list = [...shipped.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
      writeFileSync(join(place.outDir, 'licenses.json'), JSON.stringify(list));
    },
    configureServer({ middlewares }) {
      // Nothing is bundled while one develops.
      middlewares.use('/licenses.json', (_request, response) => response.end('[]'));
    },
  };
}
