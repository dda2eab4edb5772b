import type { Catalogue } from '#catalogue/file/catalogue-file.ts';
import { fetchFile, type PublishedFile, parseResponse } from '#catalogue/file/published-file.ts';
import { isBetter, type ActiveCatalogue } from '#catalogue/snapshot-source.ts';

// Loaded late: a page that has just opened its catalogue needs no newer one.

/** Long, since nobody waits for a check, but a request that never ends would prevent all later ones (ms). */
const TIMEOUT_MS = 5 * 60_000;

/**
 * Fetches the catalogue file if it has changed since it was last read, by its ETag; null when it hasn't. Rejects with
 * CatalogueError.
 */
export async function fetchIfModified(file: PublishedFile): Promise<Catalogue | null> {
  const { etag } = file;
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  if (etag === null) return parseResponse(file, await fetchFile(file, { signal }));
  // The page sets the header itself: the browser's cache may not hold the file, and when it does, it turns a 304
  // into a whole response that would have to be parsed again.
  const response = await fetchFile(file, { signal, headers: { 'if-none-match': etag } });
  const isSame = response.ok && response.headers.get('etag') === etag;
  if (response.status !== 304 && !isSame) return parseResponse(file, response);
  await response.body?.cancel();
  return null;
}

const toSections = ({ provenance, spacecraft, rejected, repaired }: Catalogue) => [
  provenance,
  ...spacecraft,
  ...rejected,
  ...repaired,
];

/** Compares section by section: a large catalogue as one text would take a hundred megabytes. */
function isEqual(one: Catalogue, other: Catalogue): boolean {
  const [sections, others] = [toSections(one), toSections(other)];
  return (
    sections.length === others.length &&
    sections.every((section, index) => JSON.stringify(section) === JSON.stringify(others[index]))
  );
}

/**
 * Whether the published catalogue should replace the active one. A published one is replaced by whatever its host
 * publishes now, even an older file; but a host without ETags sends the same file each time.
 */
export function isNewer(published: Catalogue, { catalogue, origin }: ActiveCatalogue): boolean {
  return origin === 'published' ? !isEqual(published, catalogue) : isBetter(published, catalogue);
}
