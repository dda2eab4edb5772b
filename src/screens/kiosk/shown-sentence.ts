import type { Facets } from '#catalogue/engine/results.ts';
import { formatNumber } from '#lib/format.ts';
import type { KioskState } from '#paths/kiosk.ts';
import { isDefaultRule, toShownQuery } from '#paths/kiosk-shown.ts';
import { toSentence } from '#wording/sentence.ts';

/** The order in words; null when the list's sentence already contains it. */
function toOrderWords({ list, options }: KioskState): string | null {
  if (options.order === 'shuffle') return 'shuffled';
  if (options.order === 'today') return 'on this day first';
  return list.query.ordering.length === 0 ? 'in space first' : null;
}

/** Describes the craft that a display shows, without their order: `5 spacecraft by SpaceX`. */
export function toShownCraft(state: KioskState, facets: Facets, count: number): string {
  return toSentence({ ...toShownQuery(state), ordering: [] }, facets, count);
}

/** Describes the craft that a display shows, and their order: `5 spacecraft by SpaceX, in space first`. */
export function toShownSentence(state: KioskState, facets: Facets, count: number): string {
  const order = toOrderWords(state);
  if (order === null) return toSentence(toShownQuery(state), facets, count);
  // Such a URL shows the active craft, however many there will be. “On this day first (2 today)” would mislead.
  if (isDefaultRule(state) && count > 0 && state.options.order !== 'today') {
    return `All active spacecraft, ${order} (${formatNumber(count)} today)`;
  }
  const craft = toShownCraft(state, facets, count);
  return count === 0 ? craft : `${craft}, ${order}`;
}
