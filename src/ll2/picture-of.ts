import type { Image } from '#ll2/image.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/** A craft's picture: its own, or its configuration's, which is all that nine of ten have. */
export function pictureOf({ image, spacecraft_config }: Spacecraft): Image | null {
  return image ?? spacecraft_config?.image ?? null;
}
