import type { PictureUse } from '#catalogue/engine/results.ts';
import type { Agency } from '#ll2/agency.ts';
import type { Image } from '#ll2/image.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/** Pictures are the same when LL2 gave them one id; those without an id, when their file is the same. */
const keyOf = ({ id, image_url }: Image) => (id === null ? `file ${image_url}` : `id ${id}`);

function imagesOf(agency: Agency | null | undefined): Image[] {
  if (agency?.response_mode !== 'normal') return [];
  return [agency.image, agency.logo, agency.social_logo].filter((image) => image !== null);
}

/** Every picture in the records, each once, with its subjects. */
export function toPictureUses(spacecraft: readonly Spacecraft[]): PictureUse[] {
  const uses = new Map<string, PictureUse>();

  function recordOf(image: Image): PictureUse {
    const known = uses.get(keyOf(image));
    if (known !== undefined) return known;
    const use: PictureUse = { image, spacecraft: [], agencies: [] };
    uses.set(keyOf(image), use);
    return use;
  }

  for (const one of spacecraft) {
    const { id, name, spacecraft_config: config } = one;
    const shown = pictureOf(one);
    if (shown !== null) recordOf(shown).spacecraft.push({ id, name });
    // A craft with its own picture doesn't show its configuration's, but that is in the data too.
    if (config?.image) recordOf(config.image);
    for (const image of imagesOf(config?.agency)) {
      const { agencies } = recordOf(image);
      const agency = { id: config?.agency?.id ?? null, name: config?.agency?.name ?? null };
      if (!agencies.some((known) => known.id === agency.id)) agencies.push(agency);
    }
  }
  return [...uses.values()];
}
