import { startTransition, useState, useSyncExternalStore, ViewTransition } from 'react';
import { type PictureSize, toAddresses } from '#images/addresses.ts';
import { CreditLine } from '#images/CreditLine.tsx';
import { Drawing } from '#images/Drawing.tsx';
import type { DrawingName } from '#images/drawings.ts';
import type { PictureLoading } from '#images/loading-plan.ts';
import {
  attemptOf,
  noteFailure,
  noteSuccess,
  subscribeToAttempts,
} from '#images/picture-attempts.ts';
import { toTitle } from '#images/rights.ts';
import { useIsHydrated } from '#hydration/use-is-hydrated.ts';
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
  /** `wall` fills its place, whatever its shape. */
  layout: 'card' | 'row' | 'page' | 'wall';
  loading: PictureLoading;
  /** Where the picture was loaded from already, so that it is shown whole at once; null draws the drawing. */
  prepared?: string | null;
  /** Keeps the credit of a picture that can't be had, beside the drawing's: where credits are the matter. */
  isCreditKept?: boolean;
  /** Pictures of one name on two pages are one: the browser moves it from its place to its place. */
  transitionName?: string;
};

/** Whether a page is being drawn by the build, before anyone asks for it. */
const IS_BUILDING = import.meta.env.SSR;

const LAYOUTS: Record<
  SpacecraftPictureProps['layout'],
  { size: PictureSize; figure: string; frame: string; caption: string }
> = {
  card: {
    size: 'small',
    figure: '',
    frame: 'aspect-4/3 w-full',
    // Over a link that is stretched across its card: the credit has links of its own.
    caption: 'relative z-1 px-3 pt-1.5 text-note text-quiet',
  },
  row: {
    size: 'small',
    figure: 'flex items-center gap-2',
    frame: 'aspect-4/3 w-16 shrink-0',
    caption: 'w-56 text-note leading-tight whitespace-normal text-quiet',
  },
  page: {
    size: 'full',
    figure: '',
    frame: 'aspect-4/3 w-full border border-hairline',
    caption: 'pt-2 text-note text-quiet',
  },
  wall: {
    size: 'full',
    figure: 'flex size-full flex-col',
    frame: 'min-h-0 w-full grow',
    caption: 'pt-[1vmin] text-[length:1em] leading-snug',
  },
};

/** Where the picture can be had as far as is known; null while that is being found out, and when it can't. */
function usePictureAddress(
  image: Image | null,
  size: PictureSize,
  loading: PictureLoading,
): string | null {
  const addresses = image === null ? [] : toAddresses(image, size);
  const current = () => {
    const address = addresses.find((one) => attemptOf(one) !== 'givenUp');
    if (address === undefined || attemptOf(address) === 'retrying') return null;
    return loading === 'after-shared' && attemptOf(address) !== 'working' ? null : address;
  };
  // The build tried none. A page's pictures are taken over one by one, when others may have failed already.
  return useSyncExternalStore(subscribeToAttempts, current, () => addresses[0] ?? null);
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
  prepared,
  isCreditKept = false,
  transitionName,
}: SpacecraftPictureProps) {
  const { size, figure, frame, caption } = LAYOUTS[layout];
  const isTakenOver = useIsHydrated();
  // What the build drew as a picture stays one: a browser asks once for those of one address on a page.
  const [wasBuilt] = useState(!isTakenOver);
  const found = usePictureAddress(image, size, wasBuilt ? 'lazy' : loading);
  const address = prepared === undefined ? found : prepared;
  const [loadedAddress, setLoadedAddress] = useState<string | null>(null);
  const settle = (one: string, isWorking: boolean) => {
    // A page that is taken over may have all its pictures already: they needn't hold it up.
    if (isWorking) startTransition(() => setLoadedAddress(one));
    if (isWorking) noteSuccess(one);
    else noteFailure(one);
  };
  const isPicture = image !== null && address !== null;
  const isCredited = isPicture || isCreditKept;
  const isLoaded = isPicture && (loadedAddress === address || prepared !== undefined);
  return (
    <figure className={figure}>
      <ViewTransition name={transitionName ?? 'auto'} share="auto" default="none">
        <div className={`relative overflow-hidden bg-well ${frame}`}>
          {/* A page that the build draws leaves the room empty while its pictures come: a drawing under each would
              be a document for each, before the first paint. */}
          {isLoaded || (isPicture && !isTakenOver) ? null : (
            <Drawing
              name={drawing}
              size={layout === 'row' ? 'thumb' : layout === 'wall' ? 'page' : layout}
              {...(isPicture ? {} : { label: `Drawing of ${subject}` })}
            />
          )}
          {isPicture ? (
            <img
              key={address}
              // The address is set when the element is on the page: React makes elements while it renders,
              // and one that it makes anew, because something more urgent came between, would ask again.
              // A built page has it from the start, and is shown as far as it came before any script did.
              src={IS_BUILDING ? address : undefined}
              ref={(picture) => {
                if (picture === null) return;
                if (picture.src === '') picture.src = address;
                else if (picture.complete) settle(address, picture.naturalWidth > 0);
              }}
              alt={toTitle(image)}
              // What a built page hides, because it's opened for another address, asks for no picture.
              loading={loading === 'lazy' || IS_BUILDING ? 'lazy' : 'eager'}
              decoding="async"
              referrerPolicy="no-referrer"
              className={`absolute inset-0 size-full ${layout === 'wall' ? 'object-contain' : 'object-cover'} ${isLoaded || IS_BUILDING ? '' : 'opacity-0'}`}
              onLoad={() => settle(address, true)}
              onError={() => settle(address, false)}
            />
          ) : null}
        </div>
      </ViewTransition>
      {/* Both captions share one place, and the unused one keeps its room: a picture that fails moves nothing. */}
      <figcaption className={`grid ${caption}`}>
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
