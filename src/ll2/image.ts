import * as v from 'valibot';
import { url, count, flag, id, NamedSchema, orNull, text } from '#ll2/common.ts';
import { cachedSchema } from '#ll2/parse-cache.ts';

/** `priority` 0 is the freest license, 9 an unknown one. `link` is the license's text. */
export const ImageLicenseSchema = cachedSchema(
  v.looseObject({
    id,
    name: text,
    priority: count,
    link: url,
  }),
);
export type ImageLicense = v.InferOutput<typeof ImageLicenseSchema>;

/** URLs have remains of double encoding upstream, and only work verbatim. */
export const ImageSchema = cachedSchema(
  v.looseObject({
    id,
    name: text,
    image_url: url,
    thumbnail_url: url,
    credit: text,
    license: orNull(ImageLicenseSchema),
    single_use: flag,
    variants: orNull(v.array(v.looseObject({ id, type: orNull(NamedSchema), image_url: url }))),
  }),
);
export type Image = v.InferOutput<typeof ImageSchema>;
