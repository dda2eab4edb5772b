import * as v from 'valibot';
import { lazyValue } from '#lib/lazy-value.ts';
import { createStoredValue } from '#lib/stored-value.ts';

const VisitSchema = v.object({
  /** When the page was opened, by this device's clock. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** The time of the newest run that it showed; null when it showed none. */
  newest: v.nullable(v.string()),
});
/** A reader's visit to the page about changes. */
export type Visit = v.InferOutput<typeof VisitSchema>;

export const lastVisit = createStoredValue<Visit | null>(
  'changes-visit',
  (text) => {
    const visit = v.safeParse(VisitSchema, JSON.parse(text));
    return visit.success ? visit.output : null;
  },
  null,
);

/**
 * The visit before this one; null when there was none, or the browser keeps nothing. The same until the site is opened
 * again: who looks at a craft and comes back still sees what is new.
 */
export const previousVisit = lazyValue(() => lastVisit.get());

/**
 * Whether a run of that time has come since a visit. The runs are compared with each other, and not with this device's
 * clock: it may be wrong, and a run takes an hour before its file is published.
 */
export function isSince(visit: Visit | null, time: string): boolean {
  if (visit === null) return false;
  return visit.newest === null || Date.parse(time) > Date.parse(visit.newest);
}
