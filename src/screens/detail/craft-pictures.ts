import type { Image } from '#ll2/image.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/** A picture, with what distinguishes it: that it shows the class, or a variant. */
type CraftPicture = { image: Image; note: string | null };

/** A craft's picture, its design's, and their variants; each file once, and none without a URL. */
export function toCraftPictures({ image, spacecraft_config }: Spacecraft): CraftPicture[] {
  const ofClass = `Class picture: ${spacecraft_config?.name ?? 'its configuration'}`;
  const recorded = [
    { image, note: image?.id === spacecraft_config?.image?.id ? ofClass : null },
    { image: spacecraft_config?.image ?? null, note: ofClass },
  ];
  const pictures = recorded.flatMap(({ image: one, note }): CraftPicture[] => {
    if (one === null) return [];
    const variants = (one.variants ?? []).map(({ type, image_url }) => ({
      image: { ...one, image_url, thumbnail_url: null, variants: null },
      note: [note, `Variant: ${type?.name ?? 'unnamed'}`].filter(Boolean).join('. '),
    }));
    return [{ image: one, note }, ...variants];
  });
  const urls = pictures.map((one) => one.image.image_url);
  return pictures.filter(
    ({ image: { image_url } }, index) => image_url !== null && urls.indexOf(image_url) === index,
  );
}
