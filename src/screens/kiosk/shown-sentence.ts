import type { Facets } from '#catalogue/engine/results.ts';
import { formatNumber } from '#lib/format.ts';
import type { KioskState } from '#paths/kiosk.ts';
import { isDefaultRule, toShownQuery } from '#paths/kiosk-shown.ts';
import { toSentence } from '#wording/sentence.ts';

/** The order in words; null for one that the list's own sentence has. */
function toOrderWords({ list, options }: KioskState): string | null {
  if (options.order === 'shuffle') return 'shuffled';
  return list.query.ordering.length === 0 ? 'in space first' : null;
}

/** Which craft a display shows, and in what order: `5 spacecraft by SpaceX, in space first`. */
export function toShownSentence(state: KioskState, facets: Facets, count: number): string {
  const shown = toShownQuery(state);
  const order = toOrderWords(state);
  if (order === null) return toSentence(shown, facets, count);
  // Without any parameters the sentence is the general rule, not today's filters.
  if (isDefaultRule(state) && count > 0) {
    return `Active spacecraft, ${order}: ${formatNumber(count)} of them`;
  }
  const craft = toSentence({ ...shown, ordering: [] }, facets, count);
  return count === 0 ? craft : `${craft}, ${order}`;
}
