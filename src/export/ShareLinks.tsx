import { Suspense } from 'react';
import { lazyModule } from '#hydration/lazy-module.tsx';
import { shareLink, shareSheet } from '#lib/sharing-browser-apis.ts';
import { CopyButtons } from '#ui/CopyButtons.tsx';

// Its library is fetched when the menu opens for the first time.
const qrCode = lazyModule(() => import('#ui/QrCode.tsx'));

/** The text in an attribute of HTML. */
const toAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** HTML that shows a page within another one. */
function toEmbedCode(url: string, title: string): string {
  return `<iframe src="${toAttribute(url)}" title="${toAttribute(title)}" width="100%" height="700" loading="lazy"></iframe>`;
}

type ShareLinksProps = {
  toUrl: () => string;
  /** Of the page that is shared. */
  title: string;
  /** What is shared, in a sentence: `this view`. */
  subject: string;
};

/** Every way to pass a page on: its link, code to embed it, the device's share sheet and a QR code. */
export function ShareLinks({ toUrl, title, subject }: ShareLinksProps) {
  const share = shareSheet();
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <CopyButtons
          fieldLabel={`Link to ${subject}`}
          choices={[
            { label: 'Copy link', toText: toUrl, doneMessage: 'Link copied.' },
            {
              label: 'Copy embed code',
              toText: () => toEmbedCode(toUrl(), title),
              doneMessage: 'Embed code copied. It works on sites that this one allows to frame it.',
            },
          ]}
        />
        {share === null ? null : (
          <button
            type="button"
            className="control"
            onClick={() => void shareLink(share, toUrl(), title)}
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
                  <module.QrCode url={toUrl()} label={`QR code of the link to ${subject}`} />
                )
              }
            </qrCode.Consumer>
          </Suspense>
        </div>
        <p className="text-quiet">{`Scan it to open ${subject} on a phone.`}</p>
      </div>
    </>
  );
}
