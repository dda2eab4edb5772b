import { type Catalogue, parseCatalogueInTasks } from '#catalogue/file/catalogue-file.ts';
import { CatalogueError } from '#catalogue/file/errors.ts';
import { decodeText } from '#lib/decode-text.ts';

/** The catalogue file on a host, and the ETag of the version that was read last; null when it has none. */
export type PublishedFile = { readonly url: string; etag: string | null };

declare global {
  /** The page's own request for the catalogue file, by its path: src/build/pages/page-parts.ts makes it. */
  var earlyCatalogue: { path: string; response: Promise<Response> } | undefined;
}

const unreachable = (what: string, cause?: unknown) =>
  new CatalogueError('unreachable', `The catalogue file could not be fetched: ${what}.`, { cause });

async function orUnreachable<Result>(fetching: Promise<Result>): Promise<Result> {
  try {
    return await fetching;
  } catch (cause) {
    throw unreachable('the network failed on the way', cause);
  }
}

/** The response to the page's own request for a file, once; null when it made none. */
function takeEarlyResponse(path: string): Promise<Response> | null {
  const early = globalThis.earlyCatalogue;
  if (early?.path !== path) return null;
  globalThis.earlyCatalogue = undefined;
  return early.response;
}

/** Fetches the file. Rejects with CatalogueError when there is no response. */
export function fetchFile({ url }: PublishedFile, init: RequestInit = {}): Promise<Response> {
  // A new file is found whatever caching the host sets.
  return orUnreachable(takeEarlyResponse(url) ?? fetch(url, { cache: 'no-cache', ...init }));
}

/** Parses the host's response. Rejects with CatalogueError when it isn't a catalogue. */
export async function parseResponse(file: PublishedFile, response: Response): Promise<Catalogue> {
  if (!response.ok) throw unreachable(`the server responded with status ${response.status}`);
  const text = decodeText(await orUnreachable(response.arrayBuffer()));
  const catalogue = await parseCatalogueInTasks(text);
  // Only once it is parsed: a malformed file must be fetched again, even if unchanged.
  file.etag = response.headers.get('etag');
  return catalogue;
}
