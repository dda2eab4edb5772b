import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import { KioskDisplay } from '#screens/kiosk/display/KioskDisplay.tsx';
import { toShownCraft, toShownSentence } from '#screens/kiosk/shown-sentence.ts';
import { parseKioskSearch } from '#paths/kiosk.ts';
import { toShownQuery } from '#paths/kiosk-shown.ts';
import { useSource } from '#source/DataContext.tsx';
import { sourceSummaryQuery, allSpacecraftQuery, facetsQuery } from '#source/queries.ts';

/** The catalogue as a display on a wall. */
export function KioskPage() {
  const { search } = useLocation();
  const source = useSource();
  const { notices, ...state } = parseKioskSearch(search);
  const query = toShownQuery(state);
  const { data: spacecraft } = useSuspenseQuery(allSpacecraftQuery(source, query));
  const { data: facets } = useSuspenseQuery(facetsQuery(source, DEFAULT_CATALOGUE_QUERY));
  const { data: summary } = useSuspenseQuery(sourceSummaryQuery(source));
  return (
    <>
      <title>Kiosk · Spacecraft catalogue</title>
      <KioskDisplay
        state={state}
        notices={notices}
        sentence={toShownSentence(state, facets, spacecraft.length)}
        shown={toShownCraft(state, facets, spacecraft.length)}
        spacecraft={spacecraft}
        facets={facets}
        summary={summary}
      />
    </>
  );
}
