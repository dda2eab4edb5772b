import { Suspense } from 'react';
import type { Embedded } from '#export/EmbedCode.tsx';
import { lazyModule, optionalComponent } from '#hydration/lazy-module.tsx';
import { shareLink, shareSheet } from '#lib/sharing-browser-apis.ts';
import { CopyButtons } from '#ui/CopyButtons.tsx';

// Both are fetched when the menu opens for the first time.
const qrCode = lazyModule(() => import('#ui/QrCode.tsx'));
const embedCode = optionalComponent(
  async () => (await import('#export/EmbedCode.tsx')).EmbedCode,
  null,
);

type ShareLinksProps = {
  toUrl: () => string;
  /** Of the page that is shared. */
  title: string;
  /** What is shared, in a sentence: `this view`. */
  subject: string;
  /** The same for an embed. */
  embedded: Embedded;
};

/** Every way to pass a page on: its link, the device's share sheet, a QR code and code to embed it. */
export function ShareLinks({ toUrl, title, subject, embedded }: ShareLinksProps) {
  const share = shareSheet();
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <CopyButtons
          fieldLabel={`Link to ${subject}`}
          choices={[{ label: 'Copy link', toText: toUrl, doneMessage: 'Link copied.' }]}
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
      <Suspense>
        <embedCode.Component embedded={embedded} />
      </Suspense>
    </>
  );
}
