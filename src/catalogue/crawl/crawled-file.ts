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
      basis: [],
      sources: [],
      notes: toNotes(pages, results.length),
    },
    results,
  };
}

/** The share of the catalogue's craft that may be missing from a response with gaps. One may always be. */
const TOLERATED_LOSS = 0.05;

/**
 * How many of the craft that are here a file would lose although Launch Library still counts as many: they are among
 * the records that can't be read, or that weren't sent.
 */
function countLost(
  { provenance, results }: CatalogueFile,
  spacecraft: readonly { id: number }[],
  heldNow: readonly { id: number }[],
): number {
  const received = new Set(spacecraft.map(({ id }) => id));
  const gaps = Math.max(provenance.upstream_count, results.length) - spacecraft.length;
  return Math.min(gaps, heldNow.filter(({ id }) => !received.has(id)).length);
}

/**
 * Why a crawled file must not replace the catalogue, in a sentence for the visitor; null when it may. An API that
 * responds with malformed records, or with very few, would otherwise empty a good catalogue. `heldNow` are its craft.
 */
export function findReasonToReject(
  file: CatalogueFile,
  heldNow: readonly { id: number }[],
): string | null {
  const { spacecraft, rejected } = parseSpacecraftRecords(file.results);
  if (spacecraft.length === 0)
    return 'Launch Library’s response has no spacecraft that can be read.';
  if (rejected.length > spacecraft.length) {
    return `Most of Launch Library’s records (${formatNumber(rejected.length)}) could not be read.`;
  }
  const lost = countLost(file, spacecraft, heldNow);
  if (lost > Math.max(1, heldNow.length * TOLERATED_LOSS)) {
    return `Launch Library’s response has gaps, in which ${formatNumber(lost)} of the ${formatNumber(heldNow.length)} spacecraft that are here would be lost.`;
  }
  if (spacecraft.length < heldNow.length / 2) {
    return `Launch Library’s response has ${formatNumber(spacecraft.length)} spacecraft, less than half of the ${formatNumber(heldNow.length)} that are here.`;
  }
  return null;
}
