import { toWebUrl } from '#lib/web-url.ts';
import { toImageTitle, toKnownCredit, toKnownLicense } from '#ll2/image-metadata.ts';
import type { Image } from '#ll2/image.ts';

/** The properties of a schema.org ImageObject. Null is unknown. */
export type ImageObject = {
  name: string;
  contentUrl: string;
  creditText: string | null;
  /** Search engines show a license only with a page on which to acquire it: that of the license itself. */
  license: string | null;
  acquireLicensePage: string | null;
};

/** What search engines may show of a picture: title, credit and license. Null for a picture without a URL. */
export function toImageObject(image: Image): ImageObject | null {
  const contentUrl = toWebUrl(image.image_url ?? '')?.href ?? null;
  if (contentUrl === null) return null;
  const license = toWebUrl(toKnownLicense(image.license)?.link ?? '')?.href ?? null;
  return {
    name: toImageTitle(image),
    contentUrl,
    creditText: toKnownCredit(image),
    license,
    acquireLicensePage: license,
  };
}
