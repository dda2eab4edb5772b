import type { Image } from '#ll2/image.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/** The picture that stands for a craft: its own, else its configuration's. Nine of ten have only that. */
export function pictureOf({ image, spacecraft_config }: Spacecraft): Image | null {
  return image ?? spacecraft_config?.image ?? null;
}
