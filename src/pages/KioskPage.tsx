import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/catalogue-query.ts';
import { KioskDisplay } from '#kiosk/KioskDisplay.tsx';
import { toShownSentence } from '#kiosk/shown-sentence.ts';
import { parseKioskSearch } from '#paths/kiosk.ts';
import { toShownQuery } from '#paths/kiosk-shown.ts';
import { useDataAccess } from '#source/DataContext.tsx';
import { sourceSummaryQuery } from '#source/queries.ts';
import { allSpacecraftQuery, facetsQuery } from '#spacecraft/queries.ts';

/** The catalogue as a display on a wall. */
export function KioskPage() {
  const { source } = useDataAccess();
  const { search } = useLocation();
  const { notices, ...state } = parseKioskSearch(search);
  const query = toShownQuery(state);
  const { data: spacecraft } = useSuspenseQuery(allSpacecraftQuery(source, query));
  const { data: facets } = useSuspenseQuery(facetsQuery(source, DEFAULT_CATALOGUE_QUERY));
  const { data: summary } = useSuspenseQuery(sourceSummaryQuery(source));
  const rule = toShownSentence(state, facets, spacecraft.length);
  return (
    <>
      <title>Kiosk · Spacecraft catalogue</title>
      <KioskDisplay
        state={state}
        notices={notices}
        rule={rule}
        spacecraft={spacecraft}
        facets={facets}
        summary={summary}
      />
    </>
  );
}
