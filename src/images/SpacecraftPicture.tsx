import { useState } from 'react';
import { CraftOutline } from '#images/CraftOutline.tsx';
import { CreditLine } from '#images/CreditLine.tsx';
import { toAltText } from '#images/rights.ts';
import type { Image } from '#ll2/image.ts';

type SpacecraftPictureProps = {
  /** Null draws the outline. */
  image: Image | null;
  /** `card` and `thumb` load the thumbnail, `full` the picture itself. */
  size: 'card' | 'thumb' | 'full';
  /** `eager` for pictures that are in view when the page opens. */
  loading: 'eager' | 'lazy';
};

// The caption of a card has room for two lines, so that the card keeps its height when a picture
// that doesn't load makes way for the drawing, whose credit is shorter.
const LAYOUTS = {
  card: { figure: '', frame: 'w-full', caption: 'relative min-h-11 px-3 pt-1.5' },
  thumb: {
    figure: 'flex items-center gap-2',
    frame: 'w-16 shrink-0',
    caption: 'w-28 leading-tight whitespace-normal',
  },
  full: { figure: '', frame: 'w-full border border-hairline', caption: 'pt-2' },
} as const;

/** An image's address as recorded: LL2's only work verbatim. */
function toAddress(image: Image | null, size: SpacecraftPictureProps['size']): string | null {
  const address = size === 'full' ? image?.image_url : (image?.thumbnail_url ?? image?.image_url);
  return address === undefined || address === null || address === '' ? null : address;
}

/**
 * The one way to draw a spacecraft: its picture with the credit and license always beside it,
 * or the outline when there is no picture or it doesn't load.
 */
export function SpacecraftPicture({ image, size, loading }: SpacecraftPictureProps) {
  const address = toAddress(image, size);
  const [outcome, setOutcome] = useState<{ address: string; isLoaded: boolean } | null>(null);
  // An outcome belongs to its address: with another one the picture starts anew.
  const isLoaded = outcome?.address === address && outcome?.isLoaded;
  const hasFailed = outcome?.address === address && !outcome?.isLoaded;
  const isShown = address !== null && !hasFailed;
  const { figure, frame, caption } = LAYOUTS[size];
  return (
    <figure className={figure}>
      <div className={`relative aspect-4/3 overflow-hidden bg-well ${frame}`}>
        {isLoaded ? null : <CraftOutline />}
        {isShown && image !== null ? (
          <img
            src={address}
            alt={toAltText(image)}
            loading={loading}
            decoding="async"
            referrerPolicy="no-referrer"
            className="absolute inset-0 size-full object-cover"
            onLoad={() => setOutcome({ address, isLoaded: true })}
            onError={() => setOutcome({ address, isLoaded: false })}
          />
        ) : null}
      </div>
      <figcaption className={`text-note text-quiet ${caption}`}>
        {isShown && image !== null ? <CreditLine image={image} /> : 'Drawing: this project'}
      </figcaption>
    </figure>
  );
}
