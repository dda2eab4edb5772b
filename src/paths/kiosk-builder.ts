/** Where a display is set up: the page's query string is the kiosk's own. Paths leave out the site's base. */

import { countFilters } from '#catalogue/query/catalogue-query.ts';
import {
  DEFAULT_OPTIONS,
  formatKioskSearch,
  KIOSK_BUILDER_PATH,
  KIOSK_PATH,
  type KioskState,
} from '#paths/kiosk.ts';
import type { ListState } from '#paths/list.ts';

/** The page that sets up a display of a list, its options those of a new one. */
export function toBuilderPath(list: ListState): string {
  const ofAll = countFilters(list.query) === 0;
  return `${KIOSK_BUILDER_PATH}${formatKioskSearch({ list, ofAll, options: DEFAULT_OPTIONS })}`;
}

/**
 * formatKioskSearch with colons and slashes as they are, which a query may hold. `night` and `qr_base` then
 * need no percent signs, which mean something else in the files of a system that start a display.
 */
export function formatPlainSearch(state: KioskState): string {
  return formatKioskSearch(state).replaceAll('%3A', ':').replaceAll('%2F', '/');
}

/** The display that was set up. */
export function toDisplayPath(state: KioskState): string {
  return `${KIOSK_PATH}${formatPlainSearch(state)}`;
}
