import { del, get, set, type UseStore, update } from 'idb-keyval';
import * as v from 'valibot';
import { openStore } from '#lib/database.ts';
import type { CallLog } from '#ll2/call-log.ts';
import { EMPTY_CALL_LOG } from '#ll2/empty-call-log.ts';

// What this device stores between visits, in IndexedDB. Any version of this app may have written it, and the disk may
// have failed since, so it is validated like any external data.

const CATALOGUE = 'catalogue';
const CALLS = 'calls';

const CallLogSchema = v.object({
  limit: v.pipe(v.number(), v.minValue(1)),
  windowMs: v.pipe(v.number(), v.minValue(1)),
  calls: v.array(v.number()),
  lockedUntil: v.nullable(v.number()),
});

// Created at first use, so that a page whose storage is blocked still renders.
let store: UseStore | null = null;
const open = () => (store ??= openStore('spacecraft-catalogue', 'kept'));

/** The text of the catalogue file that an update stored; null when there is none. Rejects when storage fails. */
export async function readCatalogueText(): Promise<string | null> {
  const kept: unknown = await get(CATALOGUE, open());
  if (kept === undefined) return null;
  return v.parse(v.string(), kept);
}

/** Rejects when the device has no room, or blocks storage for this page. */
export function writeCatalogueText(text: string): Promise<void> {
  return set(CATALOGUE, text, open());
}

export function dropCatalogueText(): Promise<void> {
  return del(CATALOGUE, open());
}

/** The changes that this device has seen itself, unchecked; undefined when there are none. */
export function readChanges(key: string): Promise<unknown> {
  return get(key, open());
}

/** Changes them in one transaction. */
export function updateChanges(key: string, change: (kept: unknown) => unknown): Promise<void> {
  return update(key, change, open());
}

export function dropChanges(key: string): Promise<void> {
  return del(key, open());
}

function parseCallLog(kept: unknown): CallLog {
  const log = v.safeParse(CallLogSchema, kept);
  return log.success ? log.output : EMPTY_CALL_LOG;
}

export async function readCallLog(): Promise<CallLog> {
  return parseCallLog(await get(CALLS, open()));
}

/**
 * Changes the log of calls in one transaction, so that changes by several tabs don't overwrite each other. Returns the
 * new log.
 */
export async function updateCallLog(change: (log: CallLog) => CallLog): Promise<CallLog> {
  let changed = EMPTY_CALL_LOG;
  await update(CALLS, (kept: unknown) => (changed = change(parseCallLog(kept))), open());
  return changed;
}
