import type { Image, ImageLicense } from '#ll2/image.ts';

/** LL2's priority for a license that it doesn't know. */
const UNKNOWN_PRIORITY = 9;

/** The license; null when LL2 has none or calls it unknown. */
export function toKnownLicense(
  license: ImageLicense | null,
): (ImageLicense & { name: string }) | null {
  if (license === null || license.priority === UNKNOWN_PRIORITY) return null;
  const { name } = license;
  return name === null || name === '' || name === 'Unknown' ? null : { ...license, name };
}

/** Who made the picture; null when that isn't recorded. */
export function toKnownCredit({ credit }: Image): string | null {
  return credit === null || credit.trim() === '' ? null : credit;
}

/**
 * The picture's title, which is also its text alternative. It is LL2's name, without the prefix and suffix that LL2's
 * migration added.
 */
export function toImageTitle({ name }: Image): string {
  const title = (name ?? '')
    .replace(/^\[AUTO\]\s*/, '')
    .replace(/\s*-\s*(image|logo|social_logo)$/, '')
    .trim();
  return title === '' ? 'Picture without a title' : title;
}
