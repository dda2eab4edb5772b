import { toKnownLicense } from '#images/rights.ts';
import type { Image, ImageLicense } from '#ll2/image.ts';

type LicenseTerms = {
  /** Matches the license's name. LL2 has no code for a license, only names and ids of its own. */
  pattern: RegExp;
  /** Whether a picture under it may be shown and passed on by anyone, commercially too. */
  isCleared: boolean;
  /** What the license asks, in plain words; also the reason for `isCleared`. */
  asks: string;
};

// The first match counts, so the narrower names stand above the wider.
const TERMS: readonly LicenseTerms[] = [
  {
    pattern: /\bNC\b|non-?commercial/i,
    isCleared: false,
    asks: 'Use that earns money is excluded, so a picture under it is not free for everyone.',
  },
  {
    pattern: /\bND\b|no-?deriv/i,
    isCleared: false,
    asks: 'Changes are excluded, even a crop, so a picture under it is not free for every use.',
  },
  {
    pattern: /\bCC0\b|public domain/i,
    isCleared: true,
    asks: 'The makers gave up their rights: any use, no conditions. Naming them is a courtesy.',
  },
  {
    pattern: /\bCC BY-SA\b/i,
    isCleared: true,
    asks: 'Any use, when the maker is named, the license is linked, and what is made from it is shared under the same license.',
  },
  {
    pattern: /\bCC BY\b/i,
    isCleared: true,
    asks: 'Any use, when the maker is named, the license is linked and changes are said.',
  },
  {
    pattern: /NASA Image and Media Guidelines/i,
    isCleared: true,
    asks: 'Mostly free of copyright: name NASA as the source, suggest no endorsement, and take care with people and logos in the picture.',
  },
  {
    pattern: /ESA Standard Licence/i,
    isCleared: false,
    asks: 'For teaching and information with ESA’s credit; other use, above all in trade, needs ESA’s permission.',
  },
  {
    pattern: /ULA Image Use Policy/i,
    isCleared: false,
    asks: 'Under conditions that United Launch Alliance sets and may change; read them before any use.',
  },
];

const UNKNOWN_TERMS =
  'Launch Library recorded no license. Assume that all rights are reserved and that permission is needed.';
const UNREVIEWED_TERMS = 'This project has not read this license. Read it before any use.';

function termsOf(license: ImageLicense | null): LicenseTerms | null {
  const known = toKnownLicense(license);
  return known === null ? null : (TERMS.find(({ pattern }) => pattern.test(known.name)) ?? null);
}

/** What a license asks of whoever uses a picture, in a sentence. */
export function describeLicense(license: ImageLicense | null): string {
  if (toKnownLicense(license) === null) return UNKNOWN_TERMS;
  return termsOf(license)?.asks ?? UNREVIEWED_TERMS;
}

/** Whether a picture is under a license that is commonly taken as fit for public reuse. Unknown is not. */
export function isClearedForReuse(image: Image): boolean {
  return termsOf(image.license)?.isCleared ?? false;
}
