import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from '#ui/Link.tsx';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import { CraftFields } from '#screens/kiosk/builder/CraftFields.tsx';
import { DisplayUrl } from '#screens/kiosk/builder/DisplayUrl.tsx';
import { KioskOptionFields } from '#screens/kiosk/builder/KioskOptionFields.tsx';
import { KioskPreview } from '#screens/kiosk/builder/KioskPreview.tsx';
import { toShownSentence } from '#screens/kiosk/shown-sentence.ts';
import { useBuilderState } from '#screens/kiosk/builder/use-builder-state.ts';
import { toShownQuery } from '#paths/kiosk-shown.ts';
import { toDisplayPath } from '#paths/kiosk-builder.ts';
import { HELP_PATH } from '#paths/pages.ts';
import { facetsQuery, spacecraftPageQuery, sourceSummaryQuery } from '#source/queries.ts';
import { QueryNotices } from '#url-state/QueryNotices.tsx';
import { useSource } from '#source/DataContext.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { Status } from '#ui/Status.tsx';

function Topic({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <h2 className="text-title font-bold">{title}</h2>
      {children}
    </section>
  );
}

/** A form that builds the URL of a display, with a preview. On a phone the preview comes first. */
export function KioskBuilderPage() {
  const source = useSource();
  const { state, notices, change } = useBuilderState();
  const shown = toShownQuery(state);
  const { data: page } = useSuspenseQuery(spacecraftPageQuery(source, shown));
  const { data: facets } = useSuspenseQuery(facetsQuery(source, DEFAULT_CATALOGUE_QUERY));
  const { data: summary } = useSuspenseQuery(sourceSummaryQuery(source));
  const path = toDisplayPath(state);
  return (
    <div className="flex flex-col gap-5">
      <title>Set up a display · Spacecraft catalogue</title>
      <header className="flex flex-col gap-1">
        <PageHeading>Set up a display</PageHeading>
        <p className="prose-width">
          For a screen on a wall: one craft after the other, full screen. Choose below, then open
          the address on that screen. <Link to={`${HELP_PATH}#kiosk`}>Help</Link>
        </p>
      </header>
      <QueryNotices notices={notices} />
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-6 lg:sticky lg:top-6">
          <Topic title="Preview">
            <KioskPreview path={path} />
          </Topic>
          <DisplayUrl path={path} />
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <Topic title="Which craft">
            <p className="text-lead font-bold">{toShownSentence(state, facets, page.count)}</p>
            <Status className="border-l-4 border-alive bg-raised px-4 py-3">
              {page.count === 0 ? 'No spacecraft match, so this display would be empty.' : null}
            </Status>
            <CraftFields state={state} facets={facets} summary={summary} onChange={change} />
          </Topic>
          <Topic title="Options">
            <KioskOptionFields state={state} onChange={change} />
          </Topic>
        </div>
      </div>
    </div>
  );
}
