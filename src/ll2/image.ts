import * as v from 'valibot';
import { address, count, flag, id, NamedSchema, orNull, text } from '#ll2/common.ts';
import { readOnce } from '#ll2/read-once.ts';

/** `priority` 0 is the freest license, 9 an unknown one. `link` leads to the license's text. */
export const ImageLicenseSchema = readOnce(
  v.looseObject({
    id,
    name: text,
    priority: count,
    link: address,
  }),
);
export type ImageLicense = v.InferOutput<typeof ImageLicenseSchema>;

/** URLs hold leftovers of a double encoding upstream: they only work verbatim. */
export const ImageSchema = readOnce(
  v.looseObject({
    id,
    name: text,
    image_url: address,
    thumbnail_url: address,
    credit: text,
    license: orNull(ImageLicenseSchema),
    single_use: flag,
    variants: orNull(v.array(v.looseObject({ id, type: orNull(NamedSchema), image_url: address }))),
  }),
);
export type Image = v.InferOutput<typeof ImageSchema>;
