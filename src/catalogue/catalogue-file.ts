import * as v from 'valibot';
import { CatalogueError } from '#catalogue/errors.ts';
import { type Provenance, ProvenanceSchema } from '#catalogue/provenance.ts';
import { type ParsedRecords, parseSpacecraftRecords } from '#ll2/records.ts';

/** A whole catalogue in memory. */
export type Catalogue = ParsedRecords & { provenance: Provenance };

export const CATALOGUE_FORMAT = 'spacecraft-catalogue/1';

const CatalogueFileSchema = v.looseObject({
  format: v.literal(CATALOGUE_FORMAT),
  provenance: ProvenanceSchema,
  /** LL2 records, each checked on its own. */
  results: v.array(v.unknown()),
});

export type CatalogueFile = v.InferOutput<typeof CatalogueFileSchema>;

const unreachable = (message: string, cause?: unknown) =>
  new CatalogueError('unreachable', message, { cause });
const malformed = (message: string, cause?: unknown) =>
  new CatalogueError('malformed', message, { cause });

/** Reads a catalogue file's content. Throws CatalogueError when it isn't one; bad records are set aside. */
export function parseCatalogueFile(content: unknown): Catalogue {
  const file = v.safeParse(CatalogueFileSchema, content);
  if (!file.success) {
    const where = v.getDotPath(file.issues[0]) ?? 'the file';
    throw malformed(`The catalogue file isn't one this version can read (${where}).`);
  }
  return {
    provenance: file.output.provenance,
    ...parseSpacecraftRecords(file.output.results),
  };
}

/** Reads a catalogue file's text. Throws CatalogueError. */
export function parseCatalogueText(text: string): Catalogue {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    // A host's fallback page for an unknown path is HTML with status 200.
    throw malformed('The catalogue file is cut off or not JSON.', cause);
  }
  return parseCatalogueFile(content);
}

/** Fetches and reads a catalogue file. Rejects with CatalogueError. */
export async function fetchCatalogue(url: string): Promise<Catalogue> {
  return parseCatalogueText(await fetchText(url));
}

async function fetchText(url: string): Promise<string> {
  let response: Response;
  let text: string;
  try {
    // A new file is seen at the next visit, whatever the host says of caching.
    response = await fetch(url, { cache: 'no-cache' });
    text = await response.text();
  } catch (cause) {
    throw unreachable(
      'The catalogue file could not be fetched: the network failed on the way.',
      cause,
    );
  }
  if (!response.ok) {
    throw unreachable(
      `The catalogue file could not be fetched: the server answered ${response.status}.`,
    );
  }
  return text;
}
