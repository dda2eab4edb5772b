import * as v from 'valibot';
import { CatalogueError } from '#catalogue/file/errors.ts';
import { type Provenance, ProvenanceSchema } from '#catalogue/file/provenance.ts';
import { unpackRecords } from '#catalogue/file/unpack-records.ts';
import { nextTask } from '#lib/next-task.ts';
import { type ParsedRecords, parseSpacecraftRecords } from '#ll2/records.ts';

/** A whole catalogue in memory. */
export type Catalogue = ParsedRecords & { provenance: Provenance };

/** A catalogue file's content: LL2 records as received, which are checked one by one when it is parsed. */
export type CatalogueFile = { provenance: Provenance; results: readonly unknown[] };

/** The format that is written. Older formats are still read, since sites and devices keep files for long. */
export const CATALOGUE_FORMAT = 'spacecraft-catalogue/2';

const CatalogueFileSchema = v.variant('format', [
  v.object({
    format: v.literal(CATALOGUE_FORMAT),
    provenance: ProvenanceSchema,
    shared: v.unknown(),
    columns: v.unknown(),
    others: v.optional(v.unknown()),
  }),
  v.object({
    format: v.literal('spacecraft-catalogue/1'),
    provenance: ProvenanceSchema,
    results: v.array(v.unknown()),
  }),
]);

const malformed = (message: string, cause?: unknown) =>
  new CatalogueError('malformed', message, { cause });

/** Reads a catalogue file from parsed JSON, whose objects become the records'. Throws CatalogueError when it isn't one. */
export function readCatalogueFile(content: unknown): CatalogueFile {
  const file = v.safeParse(CatalogueFileSchema, content);
  if (!file.success) {
    const where = v.getDotPath(file.issues[0]) ?? 'the file';
    throw malformed(`The catalogue file isn't one this version can read (${where}).`);
  }
  const { provenance } = file.output;
  const results = 'results' in file.output ? file.output.results : unpackRecords(file.output);
  return { provenance, results };
}

/** Validates the records of a file; rejects bad ones singly. */
function toCatalogue({ provenance, results }: CatalogueFile): Catalogue {
  return { provenance, ...parseSpacecraftRecords(results) };
}

/** Reads a catalogue from a file's parsed JSON. Throws CatalogueError when it isn't one; rejects bad records singly. */
export function parseCatalogueFile(content: unknown): Catalogue {
  return toCatalogue(readCatalogueFile(content));
}

/** Parses a file's JSON. Throws CatalogueError. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // Some hosts serve an HTML page with status 200 for unknown paths.
    throw malformed('The catalogue file is cut off or not JSON.', cause);
  }
}

/** Reads a catalogue from a file's text. Throws CatalogueError. */
export function parseCatalogueText(text: string): Catalogue {
  return parseCatalogueFile(parseJson(text));
}

/** As parseCatalogueText, in three tasks, so that none blocks the page for long. Rejects with CatalogueError. */
export async function parseCatalogueInTasks(text: string): Promise<Catalogue> {
  const content = parseJson(text);
  await nextTask();
  const file = readCatalogueFile(content);
  await nextTask();
  return toCatalogue(file);
}
