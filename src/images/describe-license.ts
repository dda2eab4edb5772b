import { type LicenseKind, toLicenseKind } from '#ll2/license-terms.ts';
import { toKnownLicense } from '#ll2/image-metadata.ts';
import type { ImageLicense } from '#ll2/image.ts';

/** What each license requires, in plain words. It explains `isCleared` in licenses.ts. */
const TERMS = {
  noncommercial: 'Commercial use is excluded, so the picture is not free for everyone.',
  noDerivatives: 'Changes are excluded, even cropping, so the picture is not free for every use.',
  publicDomain: 'The authors waived their rights: any use, no conditions. Credit is a courtesy.',
  shareAlike:
    'Any use, if you credit the author, link the license, and share adaptations under the same license.',
  attribution: 'Any use, if you credit the author, link the license and indicate changes.',
  nasa: 'Mostly free of copyright: credit NASA, suggest no endorsement, and take care with people and logos in the picture.',
  esa: 'Educational and informational use with credit to ESA; other use, especially commercial, needs ESA’s permission.',
  ula: 'United Launch Alliance sets the conditions and may change them; read them before any use.',
} as const satisfies Record<LicenseKind, string>;

const UNKNOWN_TERMS =
  'Launch Library recorded no license. Assume that all rights are reserved and that permission is needed.';
const UNREVIEWED_TERMS = 'This project has not reviewed this license. Read it before any use.';

/** What a license requires of whoever uses a picture, in a sentence. */
export function describeLicense(license: ImageLicense | null): string {
  if (toKnownLicense(license) === null) return UNKNOWN_TERMS;
  const kind = toLicenseKind(license);
  return kind === null ? UNREVIEWED_TERMS : TERMS[kind];
}
