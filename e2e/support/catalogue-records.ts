import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const FileSchema = v.looseObject({ results: v.array(v.unknown()) });

/** The records of a catalogue file as they stand in it. Throws when it can't be read. */
export function readCatalogueRecords(file: string | URL): unknown[] {
  return v.parse(FileSchema, JSON.parse(readFileSync(file, 'utf8'))).results;
}
