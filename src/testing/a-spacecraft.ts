import * as v from 'valibot';
import { type ImageSchema, ImageSchema as image } from '#ll2/image.ts';
import {
  type SpacecraftConfigNormal,
  SpacecraftConfigNormalSchema,
} from '#ll2/spacecraft-config.ts';
import { type SpacecraftNormal, SpacecraftNormalSchema } from '#ll2/spacecraft.ts';

/** A synthetic record. Fields that aren't given are null, as if LL2 had not recorded them. */
export function aSpacecraft(given: Partial<SpacecraftNormal> = {}): SpacecraftNormal {
  return v.parse(SpacecraftNormalSchema, { id: 1, name: 'Synthetic craft', ...given });
}

export function aSpacecraftConfig(
  given: Partial<SpacecraftConfigNormal> = {},
): SpacecraftConfigNormal {
  return v.parse(SpacecraftConfigNormalSchema, { id: 1, name: 'Synthetic design', ...given });
}

export function anImage(given: Partial<v.InferOutput<typeof ImageSchema>> = {}) {
  return v.parse(image, { id: 1, name: 'Synthetic picture', ...given });
}
