import { toKnownCredit, toKnownLicense, toTitle } from '#images/rights.ts';
import { toWebUrl } from '#lib/web-url.ts';
import type { Image } from '#ll2/image.ts';

/**
 * schema.org's ImageObject: for search engines, which show a picture's credit and license by it. Written as
 * microdata, for a script element, be it of data alone, is what the page's policy keeps from being made.
 */
export function PictureStructuredData({ image }: { image: Image }) {
  const contentUrl = image.image_url === null ? null : toWebUrl(image.image_url);
  if (contentUrl === null) return null;
  const credit = toKnownCredit(image);
  const link = toKnownLicense(image.license)?.link ?? null;
  const license = link === null ? null : toWebUrl(link);
  return (
    <div itemScope itemType="https://schema.org/ImageObject">
      <meta itemProp="name" content={toTitle(image)} />
      <link itemProp="contentUrl" href={contentUrl.href} />
      {credit !== null && <meta itemProp="creditText" content={credit} />}
      {license !== null && (
        <>
          <link itemProp="license" href={license.href} />
          <link itemProp="acquireLicensePage" href={license.href} />
        </>
      )}
    </div>
  );
}
