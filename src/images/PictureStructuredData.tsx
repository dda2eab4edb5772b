import { toKnownCredit, toKnownLicense, toImageTitle } from '#ll2/image-metadata.ts';
import { toWebUrl } from '#lib/web-url.ts';
import type { Image } from '#ll2/image.ts';

/**
 * A schema.org ImageObject, from which search engines show a picture's credit and license. It is microdata, not
 * JSON-LD, because the page's trusted-types policy doesn't let React create script elements, even for data.
 */
export function PictureStructuredData({ image }: { image: Image }) {
  const contentUrl = image.image_url === null ? null : toWebUrl(image.image_url);
  if (contentUrl === null) return null;
  const credit = toKnownCredit(image);
  const link = toKnownLicense(image.license)?.link ?? null;
  const license = link === null ? null : toWebUrl(link);
  return (
    <div itemScope itemType="https://schema.org/ImageObject">
      <meta itemProp="name" content={toImageTitle(image)} />
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
