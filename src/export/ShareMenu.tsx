import { Suspense } from 'react';
import { useHref } from 'react-router';
import { SavedViews } from '#export/SavedViews.tsx';
import { lazyModule } from '#hydration/lazy-module.tsx';
import { shareLink, shareSheet } from '#lib/sharing-browser-apis.ts';
import { toBuilderPath } from '#paths/kiosk-builder.ts';
import { type ListState, toListPath } from '#paths/list.ts';
import { toOverviewPath } from '#paths/pages.ts';
import { CopyButtons } from '#ui/CopyButtons.tsx';
import { DisclosureMenu } from '#ui/DisclosureMenu.tsx';
import { Link } from '#ui/Link.tsx';

// Its library is fetched when the menu opens for the first time.
const qrCode = lazyModule(() => import('#ui/QrCode.tsx'));

/** The text in an attribute of HTML. */
const toAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** HTML that shows a page within another one. */
function toEmbedCode(url: string, title: string): string {
  return `<iframe src="${toAttribute(url)}" title="${toAttribute(title)}" width="100%" height="700" loading="lazy"></iframe>`;
}

type ShareMenuProps = {
  list: ListState;
  /** The view in words. */
  sentence: string;
};

/** A menu with every way to pass a view on, or to keep it on this device. */
export function ShareMenu({ list, sentence }: ShareMenuProps) {
  return (
    <DisclosureMenu
      label="Share"
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
  const share = shareSheet();
  const link = 'inline-flex min-h-6 items-center';
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <CopyButtons
          fieldLabel="Link to this view"
          choices={[
            { label: 'Copy link', toText: toUrl, doneMessage: 'Link copied.' },
            {
              label: 'Copy embed code',
              toText: () => toEmbedCode(toUrl(), sentence),
              doneMessage: 'Embed code copied. It works on sites that this one allows to frame it.',
            },
          ]}
        />
        {share === null ? null : (
          <button
            type="button"
            className="control"
            onClick={() => void shareLink(share, toUrl(), sentence)}
          >
            Share with an app…
          </button>
        )}
      </div>
      {/* A phone's own screen is no place to scan from. */}
      <div className="flex items-center gap-3 max-md:hidden">
        <div className="size-32 shrink-0">
          <Suspense>
            <qrCode.Consumer>
              {(module) =>
                module === null ? null : (
                  <module.QrCode url={toUrl()} label="QR code of this view’s link" />
                )
              }
            </qrCode.Consumer>
          </Suspense>
        </div>
        <p className="text-quiet">Scan it to open this view on a phone.</p>
      </div>
      <p className="flex flex-wrap gap-x-4 md:hidden">
        <Link to={toOverviewPath(list)} className={link}>
          Charts of this view
        </Link>
        <Link to={toBuilderPath(list)} className={link}>
          Show on a display
        </Link>
      </p>
      <SavedViews path={path} />
    </>
  );
}
