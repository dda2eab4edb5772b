import type { Plugin } from 'vite';

/** Its own module, of which the build makes its page's script. */
export const KIOSK_MAIN = 'src/kiosk-main.tsx';
/** What it begins with, whatever its address. */
const CATALOGUE_OPENER = 'src/source/local-catalogue.ts';
/** Of the folder that hosts give for the display's address. */
export const KIOSK_PAGE = 'kiosk/index.html';

const SCRIPTS =
  /\s*<script type="module"[^>]* src="[^"]+"><\/script>|\s*<link rel="modulepreload"[^>]*>/g;

/**
 * Writes a page for the display beside index.html, whose scripts are the display's alone. Hosts give it for the
 * display's address, as they give the drawn pages for theirs; one that doesn't gives index.html, whose app has the
 * display as well.
 */
export function kioskPagePlugin(): Plugin {
  let base = '/';
  return {
    name: 'kiosk-page',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      ({ base } = config);
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const fileOf = (module: string) =>
        chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)))?.fileName;
      const scripts = new Set(
        chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName),
      );
      const guest = chunks.find(({ imports }) => imports.some((file) => scripts.has(file)));
      if (guest !== undefined)
        throw new Error(`${guest.fileName} imports a page's script, and would run that page.`);
      const index = bundle['index.html'];
      const main = fileOf(KIOSK_MAIN);
      const opener = fileOf(CATALOGUE_OPENER);
      if (index?.type !== 'asset' || main === undefined || opener === undefined)
        throw new Error(`The build has no index.html, no ${KIOSK_MAIN} or no ${CATALOGUE_OPENER}.`);
      const needed = new Set<string>();
      function need(file: string) {
        if (needed.has(file)) return;
        needed.add(file);
        for (const imported of chunks.find(({ fileName }) => fileName === file)?.imports ?? [])
          need(imported);
      }
      need(main);
      need(opener);
      const tags = [
        `<script type="module" crossorigin src="${base}${main}"></script>`,
        ...[...needed]
          .filter((file) => file !== main)
          .map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`),
      ];
      const source = String(index.source)
        .replace(SCRIPTS, '')
        .replace('</head>', `  ${tags.join('\n    ')}\n  </head>`);
      this.emitFile({ type: 'asset', fileName: KIOSK_PAGE, source });
    },
  };
}
