import { readFileSync } from 'node:fs';
import { parseCatalogueFile } from '#catalogue/file/catalogue-file.ts';

/** Where it lies, for those who need it as it stands. */
export const EMBEDDED_FILE = new URL('../../../public/catalogue/spacecraft.json', import.meta.url);

/** The catalogue that the site embeds: what the screens must agree with. */
export const embedded = parseCatalogueFile(JSON.parse(readFileSync(EMBEDDED_FILE, 'utf8')));
