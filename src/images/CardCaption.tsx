import { toKnownCredit, toKnownLicense } from '#ll2/image-metadata.ts';
import type { Image } from '#ll2/image.ts';
import { type LicenseKind, toLicenseKind } from '#ll2/license-terms.ts';
import { WarningSign } from '#images/CreditLine.tsx';
import { ExternalLink } from '#ui/ExternalLink.tsx';

/** What fits on a card. The whole name is the license's title, and on the craft's page. */
const SHORT_LICENSES: Partial<Record<LicenseKind, string>> = {
  nasa: 'NASA guidelines',
  esa: 'ESA licence',
  ula: 'ULA policy',
};

/**
 * Credit and license in one line of a flex container. Where room is short the maker ends in an ellipsis. The license is
 * never cut, because it says what may be done with the picture.
 */
function ShortCredit({ image }: { image: Image }) {
  const credit = toKnownCredit(image);
  const license = toKnownLicense(image.license);
  if (credit === null && license === null) {
    return (
      <span
        className="max-w-full shrink-0"
        title="No credit or license recorded: assume permission is needed"
      >
        <WarningSign />
        Rights not recorded
      </span>
    );
  }
  const kind = toLicenseKind(license);
  const short = (kind === null ? undefined : SHORT_LICENSES[kind]) ?? license?.name ?? '';
  return (
    <>
      {credit === null ? (
        <span className="truncate">Credit not recorded</span>
      ) : (
        <bdi translate="no" title={credit} className="truncate">
          {credit}
        </bdi>
      )}
      {license === null ? (
        <span className="max-w-full shrink-0 whitespace-pre" title="No license recorded">
          {' · '}
          <WarningSign />
          license not recorded
        </span>
      ) : (
        // Nothing but an absurdly long name is wider than a card.
        <span className="max-w-full shrink-0 truncate whitespace-pre" title={license.name}>
          {' · '}
          {license.link ? <ExternalLink href={license.link}>{short}</ExternalLink> : short}
        </span>
      )}
    </>
  );
}

type CardCaptionProps = {
  /** Null for a drawing in place of a picture. */
  image: Image | null;
  /** Whether the picture is shown rather than the drawing. */
  isPicture: boolean;
  /** The note in two or three words: `class picture`. */
  tag: string | null;
  /** The note in full. */
  note: string | null;
};

// In the picture's corner; on a phone, whose picture is too small for it, before the credit.
const TAG =
  "first-letter:uppercase max-md:mr-1 max-md:inline-block max-md:shrink-0 max-md:after:content-['.'] md:absolute md:bottom-full md:left-0 md:bg-raised md:px-2 md:py-0.5";

/** The caption of a picture on a card. One line whatever it says, so a failing picture moves nothing. */
export function CardCaption({ image, isPicture, tag, note }: CardCaptionProps) {
  return (
    // Above the link that is stretched across the card: the credit contains links.
    <figcaption className="relative z-1 flex min-w-0 px-3 pt-1 text-fine whitespace-nowrap text-quiet max-md:px-0 max-md:pr-24">
      {tag !== null && (isPicture || image === null) ? (
        <>
          <span className={TAG} title={note ?? tag}>
            {tag}
          </span>{' '}
        </>
      ) : null}
      {isPicture && image !== null ? (
        <ShortCredit image={image} />
      ) : (
        <span>Drawing: this project</span>
      )}
    </figcaption>
  );
}
