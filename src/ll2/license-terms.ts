import { toKnownLicense } from '#ll2/image-metadata.ts';
import type { Image, ImageLicense } from '#ll2/image.ts';

/** Licenses that this project has reviewed. */
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
  /** Matches the license's name. LL2 gives no license code, only names and its own ids. */
  pattern: RegExp;
  /** Whether anyone may show and share such a picture, including commercially. */
  isCleared: boolean;
};

// The first match counts, so more specific names come first.
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

/** The kind of a license; null for no license, and for one that this project hasn't reviewed. */
export function toLicenseKind(license: ImageLicense | null): LicenseKind | null {
  return termsOf(license)?.kind ?? null;
}

/** Whether a picture's license commonly allows public reuse. False for an unknown license. */
export function isClearedForReuse(image: Image): boolean {
  return termsOf(image.license)?.isCleared ?? false;
}
