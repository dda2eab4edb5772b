import { QueryClient } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';
import { createMemoryRouter } from 'react-router';
import type { DehydratedQuery, StaticRenderer } from '#hydration/prerendered-page.ts';
import { App } from '#App.tsx';
import { basisOfRecord } from '#catalogue/file/basis.ts';
import { parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { createSnapshotSource } from '#catalogue/snapshot-source.ts';
import type { SourceSummary } from '#catalogue/source.ts';
import { toLinkPreview } from '#spacecraft/link-preview.ts';
import { toStructuredData } from '#spacecraft/structured-data.ts';
import { SCREENS } from '#build/pages/screen-pages.ts';
import { DEFAULT_LIST, FRONT_DOOR_PATH, LIST_PATH } from '#paths/list.ts';
import { parseSpacecraftId, toSpacecraftPath } from '#paths/spacecraft.ts';
import { createRoutes } from '#routes.tsx';
import { whenRouterReady } from '#hydration/when-router-ready.ts';
import { createDataAccess } from '#source/data-access.ts';
import { createLazySource } from '#source/lazy-source.ts';
import { sourceSummaryQuery } from '#source/queries.ts';

/**
 * The summary with the basis of one record's values, or of none. The rules of all records have 11 kB, which each page
 * would repeat; the page gets them with the catalogue.
 */
function withBasisOf(id: number | null, summary: SourceSummary): SourceSummary {
  const { provenance } = summary;
  const basis =
    id === null ? [] : basisOfRecord(provenance, id).map((rule) => ({ ...rule, ids: [id] }));
  return { ...summary, provenance: { ...provenance, basis } };
}

/** Renders the pages of a catalogue to HTML. The build runs it in Node. `site` is the site's own URL, if it is known. */
export function createStaticRenderer(catalogueText: string, site: string | null): StaticRenderer {
  const catalogue = parseCatalogueText(catalogueText);
  const source = createSnapshotSource({
    published: async () => catalogue,
    updated: async () => ({ catalogue: null, problem: null }),
  });
  const { recorded } = catalogue.provenance;
  const about = new Map(
    catalogue.spacecraft.map((spacecraft) => {
      const preview = toLinkPreview(spacecraft);
      return [
        toSpacecraftPath(spacecraft.id, DEFAULT_LIST),
        {
          preview,
          structuredData: toStructuredData(spacecraft, preview.description, { recorded, site }),
        },
      ];
    }),
  );
  const base = import.meta.env.BASE_URL;
  const access = { ...createDataAccess(base), source: createLazySource(async () => source) };
  return {
    pages: [
      { path: LIST_PATH, screen: SCREENS.list },
      ...[...about.keys()].map((path) => ({ path, screen: SCREENS.detail })),
    ],
    frontDoorPath: FRONT_DOOR_PATH,
    async render(path) {
      const queryClient = new QueryClient();
      const router = createMemoryRouter(createRoutes(access, queryClient), {
        basename: base,
        initialEntries: [`${base.replace(/\/$/, '')}${path}`],
      });
      await whenRouterReady(router);
      const { prelude } = await prerender(
        <App access={access} queryClient={queryClient} router={router} />,
        {
          // As one chunk, since React would need a script to move later chunks into place.
          progressiveChunkSize: Infinity,
          onError(error) {
            throw error;
          },
        },
      );
      const html = await new Response(prelude).text();
      router.dispose();
      const id = parseSpacecraftId(path.split('/').at(-1) ?? '');
      queryClient.setQueryData(sourceSummaryQuery(source).queryKey, (summary) =>
        summary === undefined ? summary : withBasisOf(id, summary),
      );
      const state = queryClient
        .getQueryCache()
        .getAll()
        .filter((query) => query.state.data !== undefined)
        .map((query): DehydratedQuery => [query.queryKey, query.state.data]);
      queryClient.clear();
      return { html, state, ...(about.get(path) ?? { preview: null }) };
    },
  };
}
