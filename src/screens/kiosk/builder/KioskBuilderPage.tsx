import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from '#ui/Link.tsx';
import { DisplayUrl } from '#screens/kiosk/builder/DisplayUrl.tsx';
import { KioskOptionFields } from '#screens/kiosk/builder/KioskOptionFields.tsx';
import { KioskPreview } from '#screens/kiosk/builder/KioskPreview.tsx';
import { toShownSentence } from '#screens/kiosk/shown-sentence.ts';
import { useBuilderState } from '#screens/kiosk/builder/use-builder-state.ts';
import { toShownQuery } from '#paths/kiosk-shown.ts';
import { toDisplayPath } from '#paths/kiosk-builder.ts';
import { toListPath } from '#paths/list.ts';
import { HELP_PATH } from '#paths/pages.ts';
import { CatalogueSummary } from '#source/CatalogueSummary.tsx';
import { facetsQuery, spacecraftPageQuery, sourceSummaryQuery } from '#source/queries.ts';
import { QueryNotices } from '#url-state/QueryNotices.tsx';
import { useSource } from '#source/DataContext.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { Status } from '#ui/Status.tsx';

function Topic({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex min-w-0 flex-col gap-4">
      <h2 className="text-title font-bold">{title}</h2>
      {children}
    </section>
  );
}

/** A form that builds the URL of a display, with a preview. */
export function KioskBuilderPage() {
  const source = useSource();
  const { state, notices, change } = useBuilderState();
  const shown = toShownQuery(state);
  const { data: page } = useSuspenseQuery(spacecraftPageQuery(source, shown));
  const { data: facets } = useSuspenseQuery(facetsQuery(source, shown));
  const { data: summary } = useSuspenseQuery(sourceSummaryQuery(source));
  const path = toDisplayPath(state);
  return (
    <div className="flex flex-col gap-6">
      <title>Set up a display · Spacecraft catalogue</title>
      <header className="flex flex-col gap-1">
        <PageHeading>Set up a display</PageHeading>
        <p className="text-lead">
          A display shows one craft after the other, full screen. Its address contains all of the
          options below. <Link to={`${HELP_PATH}#kiosk`}>Help</Link>
        </p>
        <CatalogueSummary summary={summary} />
      </header>
      <QueryNotices notices={notices} />
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-10">
          <Topic title="Which craft">
            <p className="text-lead">{toShownSentence(state, facets, page.count)}</p>
            <Status className="border-l-4 border-alive bg-raised px-4 py-3">
              {page.count === 0 ? 'No spacecraft match, so this display would be empty.' : null}
            </Status>
            <p>
              <Link to={toListPath(state.list)}>Choose other craft</Link>
              <span className="block text-note text-quiet">
                Opens the list. Its link “Set up a display” leads back here and resets the options.
              </span>
            </p>
          </Topic>
          <Topic title="Options">
            <KioskOptionFields state={state} onChange={change} />
          </Topic>
        </div>
        <div className="flex min-w-0 flex-col gap-10 lg:sticky lg:top-6">
          <Topic title="Address">
            <DisplayUrl path={path} />
          </Topic>
          <Topic title="Preview">
            <KioskPreview path={path} />
          </Topic>
        </div>
      </div>
    </div>
  );
}
