import type { Image, ImageLicense } from '#ll2/image.ts';

/** LL2's priority for a license that nobody has looked up. */
const UNKNOWN_PRIORITY = 9;

/** The license as far as it's worth naming: null when LL2 has none or calls it unknown. */
export function toKnownLicense(
  license: ImageLicense | null,
): (ImageLicense & { name: string }) | null {
  if (license === null || license.priority === UNKNOWN_PRIORITY) return null;
  const { name } = license;
  return name === null || name === '' || name === 'Unknown' ? null : { ...license, name };
}

/** Who made the picture, when that is recorded. */
export function toKnownCredit({ credit }: Image): string | null {
  return credit === null || credit.trim() === '' ? null : credit;
}

/** The picture's title, which also stands for it in text: its own name, without the marks that LL2's migration left in it. */
export function toTitle({ name }: Image): string {
  const title = (name ?? '')
    .replace(/^\[AUTO\]\s*/, '')
    .replace(/\s*-\s*(image|logo|social_logo)$/, '')
    .trim();
  return title === '' ? 'Picture without a title' : title;
}
