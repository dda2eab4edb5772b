import { createStore, delMany, entries, get, set } from 'idb-keyval';
import * as v from 'valibot';
import type { LiveRequest } from '#catalogue/live-source.ts';

/** LL2's response, and when it was received (ms since 1970): perhaps by an earlier page of this device. */
export type LiveResult<Data> = { data: Data; receivedAt: number };

const KEPT_FOR_MS = 24 * 3_600_000;

const KeptSchema = v.object({ response: v.unknown(), receivedAt: v.number() });
type Kept = v.InferOutput<typeof KeptSchema>;

const store = createStore('spacecraft-catalogue-live', 'answers');

/** Null for what has expired or isn't ours. An earlier version kept texts in this store. */
function parseKept(value: unknown): Kept | null {
  const kept = v.safeParse(KeptSchema, value);
  if (!kept.success) return null;
  const age = Date.now() - kept.output.receivedAt;
  return age >= 0 && age < KEPT_FOR_MS ? kept.output : null;
}

async function dropExpired(): Promise<void> {
  const all = await entries<string, unknown>(store);
  await delMany(
    all.filter(([, value]) => parseKept(value) === null).map(([url]) => url),
    store,
  );
}

/** What this device keeps of LL2's last response to a request; null when there is none that can be read. */
export async function readKept<Data>(request: LiveRequest<Data>): Promise<LiveResult<Data> | null> {
  try {
    const kept = parseKept(await get<unknown>(request.url, store));
    // Checked as a new response is: what is kept may be damaged.
    return kept && { data: request.parse(kept.response), receivedAt: kept.receivedAt };
  } catch {
    return null;
  }
}

/** Fetches from LL2, and keeps a response that can be read. Rejects with Ll2Error, or with the signal's reason. */
export async function fetchAndKeep<Data>(
  request: LiveRequest<Data>,
  signal: AbortSignal,
): Promise<LiveResult<Data>> {
  const response = await request.fetch(signal);
  const data = request.parse(response);
  const receivedAt = Date.now();
  // Without storage, or room in it, the response lasts as long as this page.
  set(request.url, { response, receivedAt }, store)
    .then(dropExpired)
    .catch(() => {});
  return { data, receivedAt };
}
