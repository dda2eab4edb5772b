import { readFileSync } from 'node:fs';
import { parseCatalogueFile } from '#catalogue/file/catalogue-file.ts';

/**
 * The catalogue of the tests: 68 craft of an earlier embedded catalogue, so that expectations outlast its editions.
 */
export const TEST_CATALOGUE = new URL('test-catalogue.json', import.meta.url);

/** What the screens must match. */
export const testCatalogue = parseCatalogueFile(JSON.parse(readFileSync(TEST_CATALOGUE, 'utf8')));
