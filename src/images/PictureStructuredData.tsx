import { toKnownCredit, toKnownLicense, toTitle } from '#images/rights.ts';
import { toWebUrl } from '#lib/web-url.ts';
import type { Image } from '#ll2/image.ts';

/** schema.org's ImageObject: for search engines, which show a picture's credit and license by it. */
export function toImageObject(image: Image): Record<string, string> | null {
  const contentUrl = image.image_url === null ? null : toWebUrl(image.image_url);
  if (contentUrl === null) return null;
  const credit = toKnownCredit(image);
  const link = toKnownLicense(image.license)?.link ?? null;
  const license = link === null ? null : toWebUrl(link);
  return {
    '@context': 'https://schema.org',
    '@type': 'ImageObject',
    name: toTitle(image),
    contentUrl: contentUrl.href,
    ...(credit === null ? {} : { creditText: credit }),
    ...(license === null ? {} : { license: license.href, acquireLicensePage: license.href }),
  };
}

export function PictureStructuredData({ image }: { image: Image }) {
  const imageObject = toImageObject(image);
  if (imageObject === null) return null;
  // A text from data must not be able to end the element.
  const json = JSON.stringify(imageObject).replaceAll('<', String.raw`\u003c`);
  return <script type="application/ld+json">{json}</script>;
}
