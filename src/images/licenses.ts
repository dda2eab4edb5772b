import { toKnownLicense } from '#images/rights.ts';
import type { Image, ImageLicense } from '#ll2/image.ts';

/** Licenses that this project has read. */
export type LicenseKind =
  | 'noncommercial'
  | 'noDerivatives'
  | 'publicDomain'
  | 'shareAlike'
  | 'attribution'
  | 'nasa'
  | 'esa'
  | 'ula';

type LicenseTerms = {
  kind: LicenseKind;
  /** Matches the license's name. LL2 has no code for a license, only names and ids of its own. */
  pattern: RegExp;
  /** Whether a picture under it may be shown and passed on by anyone, commercially too. */
  isCleared: boolean;
};

// The first match counts, so the narrower names stand above the wider.
const TERMS: readonly LicenseTerms[] = [
  {
    kind: 'noncommercial',
    pattern: /\bNC\b|non-?commercial/i,
    isCleared: false,
  },
  {
    kind: 'noDerivatives',
    pattern: /\bND\b|no-?deriv/i,
    isCleared: false,
  },
  {
    kind: 'publicDomain',
    pattern: /\bCC0\b|public domain/i,
    isCleared: true,
  },
  {
    kind: 'shareAlike',
    pattern: /\bCC BY-SA\b/i,
    isCleared: true,
  },
  {
    kind: 'attribution',
    pattern: /\bCC BY\b/i,
    isCleared: true,
  },
  {
    kind: 'nasa',
    pattern: /NASA Image and Media Guidelines/i,
    isCleared: true,
  },
  {
    kind: 'esa',
    pattern: /ESA Standard Licence/i,
    isCleared: false,
  },
  {
    kind: 'ula',
    pattern: /ULA Image Use Policy/i,
    isCleared: false,
  },
];

function termsOf(license: ImageLicense | null): LicenseTerms | null {
  const known = toKnownLicense(license);
  return known === null ? null : (TERMS.find(({ pattern }) => pattern.test(known.name)) ?? null);
}

/** Which of the licenses that this project has read it is; null for none, or one that it hasn't read. */
export function toLicenseKind(license: ImageLicense | null): LicenseKind | null {
  return termsOf(license)?.kind ?? null;
}

/** Whether a picture is under a license that is commonly taken as fit for public reuse. Unknown is not. */
export function isClearedForReuse(image: Image): boolean {
  return termsOf(image.license)?.isCleared ?? false;
}
