import { type Catalogue, parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { CatalogueError } from '#catalogue/file/errors.ts';

/** The catalogue file on a host, and the host's name (ETag) for what was read last; null where it has none. */
export type PublishedFile = { readonly url: string; etag: string | null };

const unreachable = (what: string, cause?: unknown) =>
  new CatalogueError('unreachable', `The catalogue file could not be fetched: ${what}.`, { cause });

async function reach<Answer>(asking: Promise<Answer>): Promise<Answer> {
  try {
    return await asking;
  } catch (cause) {
    throw unreachable('the network failed on the way', cause);
  }
}

/** Asks the host for it. Rejects with CatalogueError when no answer comes. */
export function fetchFile({ url }: PublishedFile, init: RequestInit = {}): Promise<Response> {
  // A new file is seen whatever the host says of caching.
  return reach(fetch(url, { cache: 'no-cache', ...init }));
}

/** Reads the host's answer. Rejects with CatalogueError when it isn't a catalogue. */
export async function parseResponse(file: PublishedFile, response: Response): Promise<Catalogue> {
  if (!response.ok) throw unreachable(`the server answered ${response.status}`);
  const catalogue = parseCatalogueText(await reach(response.text()));
  // Not before it could be read: of a broken one nobody wants to hear that it's still the same.
  file.etag = response.headers.get('etag');
  return catalogue;
}
