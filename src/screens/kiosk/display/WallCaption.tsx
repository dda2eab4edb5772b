import { WarningSign } from '#images/CreditLine.tsx';
import type { Image } from '#ll2/image.ts';
import { toKnownCredit, toKnownLicense } from '#ll2/image-metadata.ts';

/**
 * The credit of a picture on a display. The maker has at most two lines; the license is never cut. Neither is a link: a
 * touch on it would leave the display, and the page of the QR code has both.
 */
function WallCredit({ image, ofClass }: { image: Image; ofClass: string | null }) {
  const credit = toKnownCredit(image);
  const license = toKnownLicense(image.license);
  const parts = [ofClass === null ? null : `Class picture: ${ofClass}`, credit].filter(
    (part) => part !== null,
  );
  return (
    <span className="flex flex-wrap">
      {parts.map((part) => (
        <span key={part} className="line-clamp-2 pr-[0.35em]">
          <bdi translate="no">{part}</bdi> ·
        </span>
      ))}
      {license === null ? (
        <span className="[&_svg]:size-[1em]">
          <WarningSign />
          {credit === null ? 'Rights not recorded' : 'License not recorded'}
        </span>
      ) : (
        <span>{license.name}</span>
      )}
    </span>
  );
}

type WallCaptionProps = {
  /** Null for a drawing. */
  image: Image | null;
  /** The design, if the picture shows it and not this craft. */
  ofClass: string | null;
};

/** Opaque, because it covers the caption of the slide before. Its left edge is beyond the screen's: see KioskStage. */
export function WallCaption({ image, ofClass }: WallCaptionProps) {
  return (
    <figcaption className="bg-ground py-1.5 pr-3 pl-[calc(max(--spacing(3),28px)+var(--bleed))] text-[length:--spacing(3)] leading-tight">
      {image === null ? 'Drawing: this project' : <WallCredit image={image} ofClass={ofClass} />}
    </figcaption>
  );
}
