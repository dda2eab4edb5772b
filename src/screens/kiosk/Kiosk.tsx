import { useSuspenseQuery } from '@tanstack/react-query';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-query.ts';
import { KioskDisplay } from '#screens/kiosk/display/KioskDisplay.tsx';
import { toShownSentence } from '#screens/kiosk/shown-sentence.ts';
import { parseKioskSearch } from '#paths/kiosk.ts';
import { toShownQuery } from '#paths/kiosk-shown.ts';
import { useDataAccess } from '#source/DataContext.tsx';
import { sourceSummaryQuery, allSpacecraftQuery, facetsQuery } from '#source/queries.ts';

type KioskProps = {
  /** The query string of its address. */
  search: string;
  /** Goes to another page, by its path without the site's base. */
  onLeave: (path: string) => void;
};

/** The catalogue as a display on a wall. It knows of no router: alone, it runs without one. */
export function Kiosk({ search, onLeave }: KioskProps) {
  const { source } = useDataAccess();
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
        onLeave={onLeave}
      />
    </>
  );
}
