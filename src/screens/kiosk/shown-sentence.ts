import type { Facets } from '#catalogue/engine/answers.ts';
import { formatNumber } from '#lib/format.ts';
import type { KioskState } from '#paths/kiosk.ts';
import { isDefaultRule, toShownQuery } from '#paths/kiosk-shown.ts';
import { toSentence } from '#wording/sentence.ts';

/** The order in a word, where it isn't one that the list was given. */
function toOrderWords({ list, options }: KioskState): string | null {
  if (options.order === 'shuffle') return 'shuffled';
  return list.query.ordering.length === 0 ? 'in space first' : null;
}

/** Which craft a display shows, and in what order: `5 spacecraft by SpaceX, in space first`. */
export function toShownSentence(state: KioskState, facets: Facets, count: number): string {
  const shown = toShownQuery(state);
  const order = toOrderWords(state);
  if (order === null) return toSentence(shown, facets, count);
  // Of a display that was told nothing the rule is said, not what it comes to today.
  if (isDefaultRule(state) && count > 0) {
    return `Active spacecraft, ${order}: ${formatNumber(count)} of them`;
  }
  const craft = toSentence({ ...shown, ordering: [] }, facets, count);
  return count === 0 ? craft : `${craft}, ${order}`;
}
