import { type LicenseKind, toLicenseKind } from '#images/licenses.ts';
import { toKnownLicense } from '#images/rights.ts';
import type { ImageLicense } from '#ll2/image.ts';

/** What each license asks, in plain words; also the reason for whether it's cleared. */
const ASKS = {
  noncommercial:
    'Use that earns money is excluded, so a picture under it is not free for everyone.',
  noDerivatives:
    'Changes are excluded, even a crop, so a picture under it is not free for every use.',
  publicDomain:
    'The makers gave up their rights: any use, no conditions. Naming them is a courtesy.',
  shareAlike:
    'Any use, when the maker is named, the license is linked, and what is made from it is shared under the same license.',
  attribution: 'Any use, when the maker is named, the license is linked and changes are said.',
  nasa: 'Mostly free of copyright: name NASA as the source, suggest no endorsement, and take care with people and logos in the picture.',
  esa: 'For teaching and information with ESA’s credit; other use, above all in trade, needs ESA’s permission.',
  ula: 'Under conditions that United Launch Alliance sets and may change; read them before any use.',
} as const satisfies Record<LicenseKind, string>;

const UNKNOWN_TERMS =
  'Launch Library recorded no license. Assume that all rights are reserved and that permission is needed.';
const UNREVIEWED_TERMS = 'This project has not read this license. Read it before any use.';

/** What a license asks of whoever uses a picture, in a sentence. */
export function describeLicense(license: ImageLicense | null): string {
  if (toKnownLicense(license) === null) return UNKNOWN_TERMS;
  const kind = toLicenseKind(license);
  return kind === null ? UNREVIEWED_TERMS : ASKS[kind];
}
