import type { CatalogueFile } from '#catalogue/file/catalogue-file.ts';
import { type CrawlHead, type CrawlPage, positionOf } from '#catalogue/crawl/crawl-pages.ts';
import { formatNumber } from '#lib/format.ts';
import { parseSpacecraftRecords, parseLeniently } from '#ll2/records.ts';
import { SpacecraftSchema } from '#ll2/spacecraft.ts';

/**
 * Each record once, in its last version. Records that can't be read are kept, to be rejected and counted when the
 * file is parsed, and replace no other.
 */
function mergeRecords(pages: readonly CrawlPage[]): unknown[] {
  const byId = new Map<number | symbol, unknown>();
  for (const record of pages.flatMap(({ results }) => results)) {
    const { value: spacecraft, problems } = parseLeniently(SpacecraftSchema, record);
    const isSound = spacecraft !== null && problems === null;
    byId.set(isSound ? spacecraft.id : Symbol('unreadable'), record);
  }
  return [...byId.values()];
}

function toNotes(pages: readonly CrawlPage[], held: number): string[] {
  const first = pages.at(0)?.count ?? 0;
  const last = pages.at(-1)?.count ?? 0;
  const notes: string[] = [];
  if (pages.some(({ count }) => count !== first)) {
    notes.push(
      `While the records were read, Launch Library’s number of spacecraft changed from ${formatNumber(first)} to ${formatNumber(last)}.`,
    );
  }
  if (held < last) {
    notes.push(
      `${formatNumber(last - held)} of Launch Library’s ${formatNumber(last)} spacecraft were not received.`,
    );
  }
  return notes;
}

/** The catalogue file of a finished crawl. It holds the records as LL2 sent them, readable or not. */
export function toCatalogueFile(head: CrawlHead, pages: readonly CrawlPage[]): CatalogueFile {
  const results = mergeRecords(pages);
  return {
    provenance: {
      // The time of the first call: no value is older.
      recorded: head.started,
      source: `${head.api}/spacecraft/`,
      upstream_count: pages.at(-1)?.count ?? positionOf(pages),
      mode: head.mode,
      complete: [],
      filled: [],
      notes: toNotes(pages, results.length),
    },
    results,
  };
}

/**
 * Why a crawled file must not replace the catalogue, in a sentence for the visitor; null when it may. An API that
 * responds with malformed records, or with very few, would otherwise empty a good catalogue.
 */
export function findReasonToReject(file: CatalogueFile, heldNow: number): string | null {
  const { spacecraft, rejected } = parseSpacecraftRecords(file.results);
  if (spacecraft.length === 0)
    return 'Launch Library’s response has no spacecraft that can be read.';
  if (rejected.length > spacecraft.length) {
    return `Most of Launch Library’s records (${formatNumber(rejected.length)}) could not be read.`;
  }
  if (spacecraft.length < heldNow / 2) {
    return `Launch Library’s response has ${formatNumber(spacecraft.length)} spacecraft, less than half of the ${formatNumber(heldNow)} that are here.`;
  }
  return null;
}
