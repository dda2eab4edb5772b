import { useHref } from 'react-router';
import { CiteView } from '#export/LazyCitations.tsx';
import { ShareLinks } from '#export/ShareLinks.tsx';
import { SavedViews } from '#export/SavedViews.tsx';
import { toBuilderPath } from '#paths/kiosk-builder.ts';
import { type ListState, toListPath } from '#paths/list.ts';
import { toListTimelinePath, toOverviewPath } from '#paths/pages.ts';
import { DisclosureMenu } from '#ui/DisclosureMenu.tsx';
import { Link } from '#ui/Link.tsx';

type ShareMenuProps = {
  list: ListState;
  /** The view in words. */
  sentence: string;
};

/** A menu with every way to pass a view on, or to keep it on this device. */
export function ShareMenu({ list, sentence }: ShareMenuProps) {
  return (
    <DisclosureMenu
      label="Share or save"
      summary=""
      look="plain"
      panelClassName="max-h-[calc(100dvh-11rem)] w-96 overflow-auto"
    >
      {() => <SharePanel list={list} sentence={sentence} />}
    </DisclosureMenu>
  );
}

function SharePanel({ list, sentence }: ShareMenuProps) {
  const path = toListPath(list);
  const href = useHref(path);
  const toUrl = () => new URL(href, window.location.origin).href;
  const link = 'inline-flex min-h-6 items-center';
  return (
    <>
      <ShareLinks
        toUrl={toUrl}
        title={sentence}
        subject="this view"
        embedded={{ list, sentence }}
      />
      <p className="flex flex-wrap gap-x-4 md:hidden">
        <Link to={toOverviewPath(list)} className={link}>
          Charts of this view
        </Link>
        <Link to={toListTimelinePath(list)} className={link}>
          Timeline of this view
        </Link>
        <Link to={toBuilderPath(list)} className={link}>
          Show on a display
        </Link>
      </p>
      <SavedViews path={path} />
      <section
        aria-label="Cite this view"
        className="flex flex-col gap-2 border-t border-hairline pt-2"
      >
        <h2 className="font-bold">Cite this view</h2>
        <CiteView list={list} sentence={sentence} />
      </section>
    </>
  );
}
