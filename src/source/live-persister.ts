import { experimental_createQueryPersister } from '@tanstack/query-persist-client-core';
import { LIVE_ANSWER_KEPT_FOR } from '#source/live-answer-life.ts';
import { createStore, del, entries, get, set } from 'idb-keyval';
import * as v from 'valibot';
import { FlightSchema } from '#ll2/flight.ts';
import { SpacecraftDetailedSchema, SpacecraftSchema } from '#ll2/spacecraft.ts';

/** Another form of the answers below needs another number. */
const FORM = 1;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const link = v.nullable(v.string());
const page = v.object({
  count: whole,
  next: link,
  previous: link,
  results: v.array(SpacecraftSchema),
});

/** Kept answers are checked as LL2's own are. */
const AnswerSchema = v.union([
  v.object({ page, unread: whole }),
  v.object({ flights: v.array(FlightSchema), count: whole }),
  SpacecraftDetailedSchema,
]);

const KeptQuerySchema = v.object({
  buster: v.string(),
  queryHash: v.string(),
  queryKey: v.array(v.unknown()),
  state: v.looseObject({
    data: AnswerSchema,
    dataUpdateCount: v.number(),
    dataUpdatedAt: v.number(),
    error: v.null(),
    errorUpdateCount: v.number(),
    errorUpdatedAt: v.number(),
    fetchFailureCount: v.number(),
    fetchFailureReason: v.null(),
    fetchMeta: v.null(),
    isInvalidated: v.boolean(),
    status: v.literal('success'),
    fetchStatus: v.picklist(['fetching', 'paused', 'idle']),
  }),
});

/** Keeps LL2's answers across reloads, so that a view that was paid for once isn't paid for again. */
export function createLivePersister(api: string) {
  const store = createStore('spacecraft-catalogue-live', 'answers');
  const persister = experimental_createQueryPersister({
    storage: {
      getItem: (key) => get<string>(key, store),
      // Without room the answer holds for as long as this page is open.
      setItem: (key, value) => set(key, value, store).catch(() => {}),
      removeItem: (key) => del(key, store),
      entries: () => entries<string, string>(store),
    },
    maxAge: LIVE_ANSWER_KEPT_FOR,
    buster: `${FORM} ${api}`,
    prefix: 'live',
    // It would ask anew for what has grown stale, and nobody would catch a failure: live-queries.ts does both.
    refetchOnRestore: false,
    deserialize: (text) => v.parse(KeptQuerySchema, JSON.parse(text)),
  });
  // What has expired goes now; storage that can't be read is left to the answers themselves.
  persister.persisterGc().catch(() => {});
  return persister;
}

export type LivePersister = ReturnType<typeof createLivePersister>;
