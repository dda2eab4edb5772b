import * as v from 'valibot';
import { IdSchema, TextSchema } from '#ll2/common.ts';

const CHANGES_FORMAT = 'spacecraft-changes/1';

/** A date, or a time in UTC. */
const TimeSchema = v.pipe(
  v.string(),
  v.union([v.pipe(v.string(), v.isoDate()), v.pipe(v.string(), v.isoTimestamp())]),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

const named = { id: IdSchema, name: TextSchema };

/** What happened to one spacecraft between two catalogues. */
const ChangeEventSchema = v.variant('kind', [
  /** `new` and `gone` are about the catalogue: a craft was added to it, or is no longer in it. */
  v.object({ ...named, kind: v.picklist(['new', 'launched', 'landed', 'picture', 'gone']) }),
  /** Names of statuses; null when none was recorded. */
  v.object({
    ...named,
    kind: v.literal('status'),
    from: v.nullable(TextSchema),
    to: v.nullable(TextSchema),
  }),
]);
export type ChangeEvent = v.InferOutput<typeof ChangeEventSchema>;

const ChangeRunSchema = v.object({
  /** When the newer of the two catalogues was recorded. */
  time: TimeSchema,
  events: v.array(ChangeEventSchema),
  /** How many more there were than had room. */
  omitted: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0),
});
/** The changes from one catalogue to the next. */
export type ChangeRun = v.InferOutput<typeof ChangeRunSchema>;

const ChangeHistorySchema = v.object({
  format: v.literal(CHANGES_FORMAT),
  /** When the first catalogue was recorded that a later one is compared with; null before that. */
  since: v.nullable(TimeSchema),
  /** The newest first. Catalogues without changes have none. */
  entries: v.array(ChangeRunSchema),
});
/** The content of `changes.json`, beside the catalogue file. A device keeps the same of its own updates. */
export type ChangeHistory = v.InferOutput<typeof ChangeHistorySchema>;

export const NO_CHANGES: ChangeHistory = { format: CHANGES_FORMAT, since: null, entries: [] };

/** A year. */
const MAX_AGE_MS = 366 * 24 * 60 * 60_000;
/** As bytes of a file. */
const MAX_BYTES = 500_000;
/** More than everything but the entries takes. */
const FRAME_BYTES = 200;

const encoder = new TextEncoder();
/** With a comma and a line break. */
const bytesOf = (value: unknown) => encoder.encode(JSON.stringify(value)).length + 2;

/** A run with only as many of its events as have room. */
function cutRun({ time, events, omitted }: ChangeRun, bytes: number): ChangeRun {
  let left = bytes - bytesOf({ time, events: [], omitted: Number.MAX_SAFE_INTEGER });
  let count = 0;
  for (const event of events) {
    left -= bytesOf(event);
    if (left < 0) break;
    count++;
  }
  return { time, events: events.slice(0, count), omitted: omitted + events.length - count };
}

/** The newest entries, as many as have room; of the very newest at least a part. */
function cutEntries(entries: readonly ChangeRun[], bytes: number): ChangeRun[] {
  const kept: ChangeRun[] = [];
  let left = bytes;
  for (const entry of entries) {
    left -= bytesOf(entry);
    if (left < 0) return kept.length === 0 ? [cutRun(entry, bytes)] : kept;
    kept.push(entry);
  }
  return kept;
}

/**
 * Adds the changes to the catalogue of `time`, which may be none. Drops what is older than a year, or has no room. A
 * catalogue that is in the history stays as it is: several pages may see it arrive.
 */
export function addChanges(
  { format, since, entries }: ChangeHistory,
  time: string,
  events: readonly ChangeEvent[],
  maxBytes = MAX_BYTES,
): ChangeHistory {
  const isKnown = entries.some((one) => one.time === time);
  const run = { time, events: [...events], omitted: 0 };
  const oldest = Date.parse(time) - MAX_AGE_MS;
  const recent = [...(isKnown || events.length === 0 ? [] : [run]), ...entries]
    .filter((one) => Date.parse(one.time) >= oldest)
    .toSorted((a, b) => Date.parse(b.time) - Date.parse(a.time));
  return { format, since: since ?? time, entries: cutEntries(recent, maxBytes - FRAME_BYTES) };
}

/** Checks a history from a file or from this device's storage; null when it isn't one. */
export function parseChangeHistory(content: unknown): ChangeHistory | null {
  const history = v.safeParse(ChangeHistorySchema, content);
  return history.success ? history.output : null;
}

/** The text of `changes.json`, one entry on a line. */
export function formatChangeHistory({ format, since, entries }: ChangeHistory): string {
  const lines = entries.map((entry) => `\n${JSON.stringify(entry)}`);
  return `{"format":${JSON.stringify(format)},"since":${JSON.stringify(since)},"entries":[${lines.join(',')}\n]}\n`;
}
