import type { Catalogue } from '#catalogue/file/catalogue-file.ts';
import { fetchFile, type PublishedFile, parseResponse } from '#catalogue/file/published-file.ts';
import { isBetter, type ActiveCatalogue } from '#catalogue/snapshot-source.ts';

// Fetched late: a page that has just opened its catalogue needs no other.

/** Nobody waits for a look, but one without an end would be the last (ms). */
const TIMEOUT_MS = 5 * 60_000;

/**
 * Asks the host for its catalogue file: null where that is still the one that was read last, by the host's name
 * for it, and isn't sent then. Rejects with CatalogueError.
 */
export async function fetchIfModified(file: PublishedFile): Promise<Catalogue | null> {
  const { etag } = file;
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  if (etag === null) return parseResponse(file, await fetchFile(file, { signal }));
  // Named by the page and not by the browser's cache, which may hold no file, and hands out a whole one to be
  // read anew when it does.
  const response = await fetchFile(file, { signal, headers: { 'if-none-match': etag } });
  const isSame = response.ok && response.headers.get('etag') === etag;
  if (response.status !== 304 && !isSame) return parseResponse(file, response);
  await response.body?.cancel();
  return null;
}

const toParts = ({ provenance, spacecraft, rejected, repaired }: Catalogue) => [
  provenance,
  ...spacecraft,
  ...rejected,
  ...repaired,
];

/** Told part by part: in one piece, a large catalogue would be a text of a hundred megabytes. */
function isEqual(one: Catalogue, other: Catalogue): boolean {
  const [parts, others] = [toParts(one), toParts(other)];
  return (
    parts.length === others.length &&
    parts.every((part, index) => JSON.stringify(part) === JSON.stringify(others[index]))
  );
}

/**
 * Whether what is published now should take the place of the catalogue in force. Of two published ones the host's
 * latest word counts, a step back to an older file included; but a host without ETags sends the same file each time.
 */
export function isNewer(published: Catalogue, { catalogue, origin }: ActiveCatalogue): boolean {
  return origin === 'published' ? !isEqual(published, catalogue) : isBetter(published, catalogue);
}
