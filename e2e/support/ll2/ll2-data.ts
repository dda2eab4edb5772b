import * as v from 'valibot';
import { parseCatalogueQuery } from '#catalogue/query/catalogue-parameters.ts';
import { createEngine } from '#catalogue/engine/engine.ts';
import { IdSchema } from '#ll2/common.ts';
import { formatQuery, parseQuery } from '#ll2/query.ts';
import { parseSpacecraftRecords } from '#ll2/records.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import type { RawRecord } from './ll2-modes.ts';
import { reorderTies } from './ll2-ties.ts';

const RawRecordSchema = v.looseObject({ id: IdSchema });

export function isRawRecord(record: unknown): record is RawRecord {
  return v.is(RawRecordSchema, record);
}

export type Ll2Data = {
  /**
   * All results of a query, with LL2's keys and order. With `turn`, ties have a different order on each turn. A hostile
   * server sends unreadable records last.
   */
  list(params: URLSearchParams, turn: number | null): unknown[];
  get(id: number): RawRecord | null;
  records(): readonly RawRecord[];
  remove(id: number): void;
  /** Appends a synthetic record with a new highest id. */
  append(): void;
};

/** The app's engine filters and sorts; the results are the records as in their file. */
export function createLl2Data(given: readonly unknown[], isHostile = false): Ll2Data {
  let records: ReadonlyMap<number, RawRecord> = new Map();
  let engine = createEngine([]);

  function load(next: readonly RawRecord[]) {
    records = new Map(next.map((record) => [record.id, record]));
    engine = createEngine(parseSpacecraftRecords(next).spacecraft);
  }

  const { rejected } = parseSpacecraftRecords(given);
  const [rejection] = rejected;
  // A record that is silently left out would only be missed in some distant test.
  if (rejection !== undefined && !isHostile)
    throw new Error(
      `Record ${rejection.index} (id ${rejection.id ?? 'unknown'}): ${rejection.reason}`,
    );
  const rejectedRecords = new Set(rejected.map(({ record }) => record));
  const readable = given.filter(isRawRecord).filter((record) => !rejectedRecords.has(record));
  const isReadable = new Set<unknown>(readable);
  const unreadable = given.filter((record) => !isReadable.has(record));
  load(readable);

  return {
    list(params, turn) {
      const { query: theirs } = parseQuery(params);
      // Formatted anew, so that parameters of our own have no effect.
      const { query } = parseCatalogueQuery(new URLSearchParams(formatQuery(theirs)));
      const rows = engine.all(query);
      const isTotal = theirs.ordering.some(({ field }) => field === 'id');
      const ordered = turn === null || isTotal ? rows : reorderTies(rows, theirs.ordering, turn);
      const found = ordered
        .map(({ id }) => records.get(id))
        .filter((record) => record !== undefined);
      return [...found, ...unreadable];
    },
    get: (id) => records.get(id) ?? null,
    records: () => [...records.values()],
    remove: (id) => load([...records.values()].filter((record) => record.id !== id)),
    append() {
      const id = [...records.keys()].reduce((a, b) => Math.max(a, b), 0) + 1;
      const record = aSpacecraft({
        id,
        name: `Synthetic addition ${id}`,
        is_placeholder: false,
        in_space: false,
        flights_count: 0,
        mission_ends_count: 0,
        time_in_space: 'P0D',
        time_docked: 'P0D',
      });
      load([...records.values(), record]);
    },
  };
}
