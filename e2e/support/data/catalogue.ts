import { readFileSync } from 'node:fs';
import { parseCatalogueFile } from '#catalogue/file/catalogue-file.ts';

/** The embedded catalogue's file, for tests that need its text. */
export const EMBEDDED_FILE = new URL('../../../public/catalogue/spacecraft.json', import.meta.url);

/** The catalogue that the site embeds, which the screens must match. */
export const embedded = parseCatalogueFile(JSON.parse(readFileSync(EMBEDDED_FILE, 'utf8')));
