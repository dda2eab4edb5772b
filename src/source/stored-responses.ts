import { delMany, entries, get, set } from 'idb-keyval';
import * as v from 'valibot';
import { isWithin } from '#lib/clock.ts';
import type { LiveRequest } from '#catalogue/live-source.ts';
import { openStore } from '#lib/database.ts';

/** LL2's response, and when this device received it (ms since 1970), which may be before this page was opened. */
export type LiveResult<Data> = { data: Data; receivedAt: number };

const MAX_AGE_MS = 24 * 3_600_000;

const StoredSchema = v.object({ response: v.unknown(), receivedAt: v.number() });
type Stored = v.InferOutput<typeof StoredSchema>;

// The names stay: others would leave the old store on visitors' devices.
const store = openStore('spacecraft-catalogue-live', 'answers');

/** Null for an expired or invalid entry. An earlier version stored strings here. */
function parseStored(value: unknown): Stored | null {
  const stored = v.safeParse(StoredSchema, value);
  if (!stored.success) return null;
  return isWithin(stored.output.receivedAt, MAX_AGE_MS) ? stored.output : null;
}

async function dropExpired(): Promise<void> {
  const all = await entries<string, unknown>(store);
  await delMany(
    all.filter(([, value]) => parseStored(value) === null).map(([url]) => url),
    store,
  );
}

/** The response to this request that is stored on this device; null if there is none, or it is expired or invalid. */
export async function readStored<Data>(
  request: LiveRequest<Data>,
): Promise<LiveResult<Data> | null> {
  try {
    const stored = parseStored(await get<unknown>(request.url, store));
    // Validated like a new response, since stored data may be damaged.
    return stored && { data: request.parse(stored.response), receivedAt: stored.receivedAt };
  } catch {
    return null;
  }
}

/** Fetches from LL2, and stores a valid response. Rejects with Ll2Error, or with the signal's reason. */
export async function fetchAndStore<Data>(
  request: LiveRequest<Data>,
  signal: AbortSignal,
): Promise<LiveResult<Data>> {
  const response = await request.fetch(signal);
  const data = request.parse(response);
  const receivedAt = Date.now();
  set(request.url, { response, receivedAt }, store)
    .then(dropExpired)
    .catch(() => {
      // Storage is blocked or full: only this page has the response.
    });
  return { data, receivedAt };
}
