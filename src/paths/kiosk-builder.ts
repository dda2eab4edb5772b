/** The page that sets up a display. Its query string is the kiosk’s. Paths leave out the site’s base. */

import { countFilters } from '#catalogue/query/catalogue-query.ts';
import { DEFAULT_OPTIONS, formatKioskSearch, KIOSK_PATH, type KioskState } from '#paths/kiosk.ts';
import { KIOSK_BUILDER_PATH } from '#paths/pages.ts';
import type { ListState } from '#paths/list.ts';

/** The page that sets up a new display of a list. */
export function toBuilderPath(list: ListState): string {
  const ofAll = countFilters(list.query) === 0;
  return `${KIOSK_BUILDER_PATH}${formatKioskSearch({ list, ofAll, options: DEFAULT_OPTIONS })}`;
}

/**
 * formatKioskSearch with unescaped colons and slashes, which are valid in a query. `night` and `qr_base` then need no
 * percent signs, which have a meaning of their own in the service files that start a display.
 */
export function formatPlainSearch(state: KioskState): string {
  return formatKioskSearch(state).replaceAll('%3A', ':').replaceAll('%2F', '/');
}

/** The display itself. */
export function toDisplayPath(state: KioskState): string {
  return `${KIOSK_PATH}${formatPlainSearch(state)}`;
}
