import { toImageObject } from '#images/image-object.ts';
import type { Image } from '#ll2/image.ts';

/**
 * A schema.org ImageObject, from which search engines show a picture's credit and license. It is microdata, not
 * JSON-LD, because the page's trusted-types policy doesn't let React create script elements, even for data. Prerendered
 * pages have both: src/spacecraft/structured-data.ts.
 */
export function PictureStructuredData({ image }: { image: Image }) {
  const object = toImageObject(image);
  if (object === null) return null;
  const { name, contentUrl, creditText, license, acquireLicensePage } = object;
  return (
    <div itemScope itemType="https://schema.org/ImageObject">
      <meta itemProp="name" content={name} />
      <link itemProp="contentUrl" href={contentUrl} />
      {creditText !== null && <meta itemProp="creditText" content={creditText} />}
      {license !== null && <link itemProp="license" href={license} />}
      {acquireLicensePage !== null && (
        <link itemProp="acquireLicensePage" href={acquireLicensePage} />
      )}
    </div>
  );
}
