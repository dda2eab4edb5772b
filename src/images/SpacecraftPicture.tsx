import { useState, useSyncExternalStore, ViewTransition } from 'react';
import { type PictureSize, toAddresses } from '#images/addresses.ts';
import { CreditLine } from '#images/CreditLine.tsx';
import { Drawing } from '#images/Drawing.tsx';
import type { DrawingName } from '#images/drawings.ts';
import {
  failedAttemptsOf,
  isGivenUp,
  noteFailure,
  subscribeToFailures,
} from '#images/failed-pictures.ts';
import { toTitle } from '#images/rights.ts';
import type { Image } from '#ll2/image.ts';

type SpacecraftPictureProps = {
  /** Null draws the drawing. */
  image: Image | null;
  /** Stands in while the picture loads, and when there is none or none can be had. */
  drawing: DrawingName;
  /** What the drawing shows: `Soyuz MS`. */
  subject: string;
  /** Said before the credit: that the picture is of the class, or why there is none. */
  note?: string | null;
  layout: 'card' | 'row' | 'page';
  /** `eager` for pictures that are in view when the page opens. */
  loading: 'eager' | 'lazy';
  /** Keeps the credit of a picture that can't be had, beside the drawing's: where credits are the matter. */
  isCreditKept?: boolean;
  /** Pictures of one name on two pages are one: the browser moves it from its place to its place. */
  transitionName?: string;
};

const LAYOUTS: Record<
  SpacecraftPictureProps['layout'],
  { size: PictureSize; figure: string; frame: string; caption: string }
> = {
  card: { size: 'small', figure: '', frame: 'w-full', caption: 'relative px-3 pt-1.5' },
  row: {
    size: 'small',
    figure: 'flex items-center gap-2',
    frame: 'w-16 shrink-0',
    caption: 'w-56 leading-tight whitespace-normal',
  },
  page: { size: 'full', figure: '', frame: 'w-full border border-hairline', caption: 'pt-2' },
};

/** The first address that hasn't failed for good, and how often it has. */
function usePictureAddress(image: Image | null, size: PictureSize) {
  const addresses = image === null ? [] : toAddresses(image, size);
  // One line of text changes exactly when the answer does.
  const current = () => {
    const address = addresses.find((one) => !isGivenUp(one));
    return address === undefined ? '' : `${failedAttemptsOf(address)} ${address}`;
  };
  const answer = useSyncExternalStore(subscribeToFailures, current, current);
  const space = answer.indexOf(' ');
  // An address may hold spaces itself: it is used as recorded.
  return {
    attempt: Number(answer.slice(0, space)),
    address: answer === '' ? null : answer.slice(space + 1),
  };
}

/**
 * The one way to draw a spacecraft: its picture with credit and license always beside it, or our
 * drawing. The box keeps its shape from the start, so nothing moves when pictures arrive or fail.
 */
export function SpacecraftPicture({
  image,
  drawing,
  subject,
  note,
  layout,
  loading,
  isCreditKept = false,
  transitionName,
}: SpacecraftPictureProps) {
  const { size, figure, frame, caption } = LAYOUTS[layout];
  const { attempt, address } = usePictureAddress(image, size);
  const [loadedAddress, setLoadedAddress] = useState<string | null>(null);
  const isPicture = image !== null && address !== null;
  const isCredited = isPicture || isCreditKept;
  const isLoaded = isPicture && loadedAddress === address;
  return (
    <figure className={figure}>
      <ViewTransition name={transitionName ?? 'auto'} share="auto" default="none">
        <div className={`relative aspect-4/3 overflow-hidden bg-well ${frame}`}>
          {isLoaded ? null : (
            <Drawing
              name={drawing}
              hasScale={layout === 'page'}
              {...(isPicture ? {} : { label: `Drawing of ${subject}` })}
            />
          )}
          {isPicture ? (
            <img
              key={`${attempt} ${address}`}
              src={address}
              alt={toTitle(image)}
              loading={loading}
              decoding="async"
              referrerPolicy="no-referrer"
              className={`absolute inset-0 size-full object-cover ${isLoaded ? '' : 'opacity-0'}`}
              // A picture may have come before React did.
              ref={(picture) => {
                if (picture?.complete === true && picture.naturalWidth > 0)
                  setLoadedAddress(address);
              }}
              onLoad={() => setLoadedAddress(address)}
              onError={() => noteFailure(address, attempt)}
            />
          ) : null}
        </div>
      </ViewTransition>
      {/* Both captions share one place, and the unused one keeps its room: a picture that fails moves nothing. */}
      <figcaption className={`grid text-note text-quiet ${caption}`}>
        {image === null ? null : (
          <span
            className={`row-start-1 ${isCredited ? '' : 'invisible'} ${isCreditKept ? '' : 'col-start-1'}`}
            inert={!isCredited}
          >
            {note ? `${note}. ` : null}
            <CreditLine image={image} />
          </span>
        )}
        {isPicture ? null : (
          <span className={isCreditKept ? 'row-start-2' : 'col-start-1 row-start-1'}>
            {image === null && note ? `${note}. ` : null}Drawing: this project
          </span>
        )}
      </figcaption>
    </figure>
  );
}
