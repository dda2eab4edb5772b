import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { toLl2Query } from '#catalogue/query/catalogue-query.ts';
import { toBibtex } from '#export/bibtex.ts';
import {
  type Citation,
  citeCatalogue,
  citeCraft,
  citeLive,
  citeView,
  formatCitation,
  toLocalDay,
} from '#export/citation.ts';
import { toCslJson } from '#export/csl-json.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import { DEFAULT_QUERY } from '#ll2/query.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { DEFAULT_LIST, type ListState, toListPath } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';
import { useDataAccess } from '#source/DataContext.tsx';
import { livePageQuery, liveSpacecraftQuery } from '#source/live-queries.ts';
import { sourceSummaryQuery } from '#source/queries.ts';
import { useCanonicalUrl } from '#source/use-canonical-url.ts';
import { type LiveState, useLiveResult } from '#source/use-live-result.ts';
import { CopyButtons } from '#ui/CopyButtons.tsx';

// Both read Launch Library's result from the query cache, where the page has put it: neither costs a request.

/** What the data on screen is, and today. */
function useCited(live: LiveState<unknown>, id: number | null) {
  const { source } = useDataAccess();
  const { data: summary } = useSuspenseQuery(sourceSummaryQuery(source));
  const [accessed] = useState(() => toLocalDay(new Date()));
  const data =
    live.data === undefined ? citeCatalogue(summary.provenance, id) : citeLive(live.receivedAt);
  return { data, accessed };
}

/** A citation to read, and to copy in each form. */
function CopyCitation({ citation }: { citation: Citation }) {
  return (
    <>
      <p className="text-note">{formatCitation(citation)}</p>
      <div className="flex flex-wrap items-center gap-2">
        <CopyButtons
          fieldLabel="Citation"
          choices={[
            {
              label: 'Copy citation',
              toText: () => formatCitation(citation),
              doneMessage: 'Citation copied.',
            },
            {
              label: 'Copy BibTeX',
              toText: () => toBibtex(citation),
              doneMessage: 'Citation copied as BibTeX.',
            },
            {
              label: 'Copy CSL-JSON',
              toText: () => toCslJson(citation),
              doneMessage: 'Citation copied as CSL-JSON, for Zotero and Pandoc.',
            },
          ]}
        />
      </div>
    </>
  );
}

/** The citation of a craft's page. */
export function CraftCitation({ spacecraft }: { spacecraft: Spacecraft }) {
  const { id } = spacecraft;
  const cited = useCited(useLiveResult(liveSpacecraftQuery(useDataAccess(), id)), id);
  const url = useCanonicalUrl(toSpacecraftPath(id, DEFAULT_LIST));
  return (
    <CopyCitation citation={citeCraft(id, { ...cited, url, title: toCraftName(spacecraft) })} />
  );
}

type ViewCitationProps = {
  list: ListState;
  /** The view in words. */
  sentence: string;
};

/** The citation of a list. */
export function ViewCitation({ list, sentence }: ViewCitationProps) {
  const query = toLl2Query(list.query);
  const live = livePageQuery(useDataAccess(), query ?? DEFAULT_QUERY);
  const cited = useCited(useLiveResult(live, query !== null), null);
  const path = toListPath(list);
  const url = useCanonicalUrl(path);
  return <CopyCitation citation={citeView(path, { ...cited, url, title: sentence })} />;
}
