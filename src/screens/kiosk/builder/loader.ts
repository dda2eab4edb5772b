import type { QueryClient } from '@tanstack/react-query';
import { type LoaderFunction, redirect } from 'react-router';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import type { Source } from '#catalogue/source.ts';
import {
  DEFAULT_OPTIONS,
  formatKioskSearch,
  type KioskOptions,
  type KioskState,
  parseKioskSearch,
} from '#paths/kiosk.ts';
import { formatPlainSearch } from '#paths/kiosk-builder.ts';
import { toShownQuery } from '#paths/kiosk-shown.ts';
import { KIOSK_BUILDER_PATH } from '#paths/pages.ts';
import { takeKeptOptions } from '#screens/kiosk/builder/kept-options.ts';
import { facetsQuery, spacecraftPageQuery, sourceSummaryQuery } from '#source/queries.ts';

/** The page that sets up a display with these options, if its URL has none. */
function withOptions(state: KioskState, options: KioskOptions | null): string | null {
  if (
    options === null ||
    formatKioskSearch({ ...state, options: DEFAULT_OPTIONS }) !== formatKioskSearch(state)
  )
    return null;
  const search = formatPlainSearch({ ...state, options });
  return search === formatPlainSearch(state) ? null : `${KIOSK_BUILDER_PATH}${search}`;
}

/**
 * Loads the data of the page that sets up a display. On the way back from choosing craft, the options from before go
 * into its URL.
 */
export function createLoader(source: Source, queryClient: QueryClient): LoaderFunction {
  return async ({ url }) => {
    const { notices: _, ...state } = parseKioskSearch(url.search);
    const returned = withOptions(state, takeKeptOptions());
    if (returned !== null) return redirect(returned);
    await Promise.all([
      queryClient.query(spacecraftPageQuery(source, toShownQuery(state))),
      queryClient.query(facetsQuery(source, DEFAULT_CATALOGUE_QUERY)),
      queryClient.query(sourceSummaryQuery(source)),
    ]);
    return null;
  };
}
