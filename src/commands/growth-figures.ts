import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { parseCatalogueText, readCatalogueFile } from '#catalogue/file/catalogue-file.ts';
import { parseCatalogueQuery } from '#catalogue/query/catalogue-parameters.ts';
import { createEngine, type Engine } from '#catalogue/engine/engine.ts';
import { formatCatalogueFile } from '#catalogue/file/format-catalogue.ts';
import { ProvenanceSchema } from '#catalogue/file/provenance.ts';
import { parseSpacecraftRecords } from '#ll2/records.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { makeSyntheticRecords } from '#testing/synthetic-catalogue.ts';

const whole = v.pipe(v.number(), v.safeInteger());

/** The costs of a catalogue of some size: bytes, and milliseconds of processor time (medians in one process). */
export const GrowthFiguresSchema = v.object({
  records: whole,
  bytes: whole,
  gzipBytes: whole,
  /** Names, serial numbers and descriptions alone, with gzip: the least that any format needs. */
  textGzipBytes: whole,
  /** The same records in format 1. */
  oldBytes: whole,
  oldGzipBytes: whole,
  /** JSON.parse. */
  parseMs: v.number(),
  unpackMs: v.number(),
  /** Validating each record. */
  checkMs: v.number(),
  indexMs: v.number(),
  /** Of the slowest query. */
  queryMs: v.number(),
  /** Heap after garbage collection, with the catalogue and its engine. */
  heapBytes: whole,
});
export type GrowthFigures = v.InferOutput<typeof GrowthFiguresSchema>;

const QUERIES = [
  '',
  'search=synthetic+soyuz+99',
  'status=1&in_space=true',
  'ordering=-flights_count,time_docked,-id',
  'search=progress&status=4&ordering=-time_in_space&limit=100&offset=500',
].map((search) => parseCatalogueQuery(new URLSearchParams(search)).query);
const OTHER = parseCatalogueQuery(new URLSearchParams('in_space=false&search=other')).query;
const RUNS = 9;

const PROVENANCE = v.parse(ProvenanceSchema, {
  recorded: '2020-01-02',
  source: 'https://example.org/',
  upstream_count: 0,
  notes: ['Synthetic records.'],
});

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

/**
 * Milliseconds of processor time, with garbage collection and without other programs: the median of several runs
 * after one to warm up. `before` runs ahead of each and isn't counted.
 */
function time(work: () => unknown, before?: () => unknown): number {
  const times = Array.from({ length: RUNS + 1 }, () => {
    before?.();
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.slice(1).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

/** As the app opens a catalogue: with all that later queries need. */
function toIndexed(records: readonly Spacecraft[]): Engine {
  const engine = createEngine(records);
  for (const prepareOne of engine.preparations()) prepareOne();
  return engine;
}

function collectedHeap(): number {
  if (globalThis.gc === undefined) throw new Error('Needs node --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** Bytes that stay in memory. The text and all intermediate objects are collected by then. */
function measureHeap(makeText: () => string): number {
  const before = collectedHeap();
  const catalogue = parseCatalogueText(makeText());
  const engine = toIndexed(catalogue.spacecraft);
  const bytes = collectedHeap() - before;
  // Used after the measurement, so that neither is collected before it.
  const { count } = engine.list(OTHER);
  if (count > catalogue.spacecraft.length) throw new Error('More found than there is.');
  return bytes;
}

function measureQueries(records: readonly Spacecraft[]): number {
  const engine = createEngine(records);
  // An engine caches its last filter, so another query comes first.
  const askOther = () => engine.list(OTHER);
  return Math.max(...QUERIES.map((query) => time(() => engine.list(query), askOther)));
}

/** Measures a catalogue of `records` synthetic records. Needs its own process, started with `--expose-gc`. */
export function measureGrowth(records: number): GrowthFigures {
  const makeText = () => {
    const results = makeSyntheticRecords(records);
    return formatCatalogueFile({ provenance: PROVENANCE, results });
  };
  const heapBytes = measureHeap(makeText);
  const results = makeSyntheticRecords(records);
  const text = makeText();
  const old = JSON.stringify({ format: 'x', provenance: PROVENANCE, results }, null, 1);
  // Reading a content changes it.
  let content: unknown = JSON.parse(text);
  const unpacked = readCatalogueFile(content).results;
  const { spacecraft } = parseSpacecraftRecords(unpacked);
  return {
    records,
    bytes: Buffer.byteLength(text),
    gzipBytes: gzipped(text),
    textGzipBytes: gzipped(
      JSON.stringify({
        name: results.map(({ name }) => name),
        serial_number: results.map(({ serial_number }) => serial_number),
        description: results.map(({ description }) => description),
      }),
    ),
    oldBytes: Buffer.byteLength(old),
    oldGzipBytes: gzipped(old),
    parseMs: time(() => JSON.parse(text)),
    unpackMs: time(
      () => readCatalogueFile(content),
      () => {
        content = JSON.parse(text);
      },
    ),
    checkMs: time(() => parseSpacecraftRecords(unpacked)),
    indexMs: time(() => toIndexed(spacecraft)),
    queryMs: measureQueries(spacecraft),
    heapBytes,
  };
}
