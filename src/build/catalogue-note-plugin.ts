import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { decodeText } from '#lib/decode-text.ts';

const CATALOGUE = 'catalogue/spacecraft.json';

/** What someone who hosts the site may not know: how much of Launch Library it holds, and how to get the rest. */
export function toCatalogueNote(text: string): string | null {
  const { spacecraft, provenance } = parseCatalogueText(text);
  const all = provenance.upstream_count;
  if (spacecraft.length >= all) return null;
  return `The catalogue holds ${spacecraft.length} of ${all} spacecraft, as of ${provenance.recorded}. To get all: npm run snapshot`;
}

/** Prints a note on the site's catalogue under the URLs of `vite preview`. */
export function catalogueNotePlugin(): Plugin {
  return {
    name: 'catalogue-note',
    configurePreviewServer(server) {
      const { root, build, logger } = server.config;
      const printUrls = server.printUrls.bind(server);
      server.printUrls = () => {
        printUrls();
        void (async () => {
          try {
            const file = await readFile(join(root, build.outDir, CATALOGUE));
            const note = toCatalogueNote(decodeText(file));
            if (note !== null) logger.info(`\n  ${note}`);
          } catch {
            // The page says what is wrong with its catalogue.
          }
        })();
      };
    },
  };
}
