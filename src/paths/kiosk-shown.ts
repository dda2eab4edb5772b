/** The craft that a display shows. */

import {
  type CatalogueQuery,
  countFilters,
  withFacetValue,
} from '#catalogue/query/catalogue-query.ts';
import type { KioskState } from '#paths/kiosk.ts';

/** LL2's id of the status for craft in service. */
const ACTIVE = '1';

const IN_SPACE_FIRST: CatalogueQuery['ordering'] = [
  { field: 'in_space', descending: true },
  { field: 'time_in_space', descending: true },
];

/** Whether a display shows the active craft because its URL has no filters. */
export function isDefaultRule({ list, ofAll }: KioskState): boolean {
  return !ofAll && countFilters(list.query) === 0;
}

/** The query of a display. Unless the URL sets an order, craft in space come first. */
export function toShownQuery(state: KioskState): CatalogueQuery {
  const { query } = state.list;
  return {
    ...query,
    facets: isDefaultRule(state)
      ? withFacetValue(query.facets, 'status', ACTIVE, true)
      : query.facets,
    ordering: query.ordering.length === 0 ? IN_SPACE_FIRST : query.ordering,
  };
}
