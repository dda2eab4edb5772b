import { readFileSync } from 'node:fs';
import { readCatalogueFile } from '#catalogue/file/catalogue-file.ts';

/** The records of a catalogue file, unparsed. Throws when the file can't be read. */
export function readCatalogueRecords(file: string | URL): readonly unknown[] {
  return readCatalogueFile(JSON.parse(readFileSync(file, 'utf8'))).results;
}
