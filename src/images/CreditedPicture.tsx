import { type ReactNode, startTransition, useState, ViewTransition } from 'react';
import type { PictureSize } from '#images/picture-urls.ts';
import { CreditLine } from '#images/CreditLine.tsx';
import { FallbackDrawing } from '#images/FallbackDrawing.tsx';
import type { DrawingName } from '#images/drawings.ts';
import type { PictureLoading } from '#images/picture-loading.ts';
import { markLoaded, retryOnce } from '#images/picture-load-state.ts';
import { usePictureUrl } from '#images/use-picture-url.ts';
import { toImageTitle } from '#ll2/image-metadata.ts';
import { useIsHydrated } from '#hydration/use-is-hydrated.ts';
import type { Image } from '#ll2/image.ts';

type CreditedPictureProps = {
  /** Null shows the drawing. */
  image: Image | null;
  /** Shown while the picture loads, and if there is none or it can't be loaded. */
  drawing: DrawingName;
  /** What the drawing shows: `Soyuz MS`. */
  subject: string;
  /** A note before the credit: that the picture shows the class, or why there is none. */
  note?: string | null;
  /** `wall` fills its container, whatever its shape. */
  layout: 'card' | 'row' | 'page' | 'wall';
  /** A caption in place of the usual one; `isPicture`: the picture is shown rather than the drawing. */
  renderCaption?: (isPicture: boolean) => ReactNode;
  /** Whether the whole picture is shown, with room beside it, instead of cropping it to its frame. */
  isWhole?: boolean;
  loading: PictureLoading;
  /** The URL from `preloadImage`, so that the picture shows at once; null shows the drawing. */
  preloadedUrl?: string | null;
  /**
   * Whether to show the credit even if the picture fails to load, beside the drawing's credit. For the Credits page.
   */
  keepsCredit?: boolean;
  /** A view transition animates between pictures with the same name on two pages. */
  transitionName?: string;
};

/** Whether the build is prerendering. */
const IS_PRERENDERING = import.meta.env.SSR;

const LAYOUTS: Record<
  CreditedPictureProps['layout'],
  { size: PictureSize; figure: string; frame: string; caption: string }
> = {
  card: {
    size: 'small',
    figure: '',
    frame: 'aspect-3/2 w-full',
    // Above the link that is stretched across the card: the credit contains links.
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
    frame: 'aspect-4/3 w-full border border-hairline on-label:aspect-auto on-label:h-[44mm]',
    caption: 'pt-2 text-note text-quiet',
  },
  wall: {
    size: 'full',
    figure: 'flex size-full flex-col',
    frame: 'min-h-0 w-full grow',
    caption: '',
  },
};

/**
 * The only component that renders pictures: a picture with its credit and license, or our drawing. It has its final
 * size from the start, so nothing moves when a picture loads or fails.
 */
export function CreditedPicture({
  image,
  drawing,
  subject,
  note,
  layout,
  renderCaption,
  isWhole = false,
  loading,
  preloadedUrl,
  keepsCredit = false,
  transitionName,
}: CreditedPictureProps) {
  const { size, figure, frame, caption } = LAYOUTS[layout];
  const isHydrated = useIsHydrated();
  // A prerendered `img` must stay an `img`. It has already been requested, and browsers request a URL once per page.
  const [wasPrerendered] = useState(!isHydrated);
  const availableUrl = usePictureUrl(image, size, wasPrerendered ? 'lazy' : loading);
  const url = preloadedUrl === undefined ? availableUrl : preloadedUrl;
  const [loadedUrl, setLoadedUrl] = useState<string | null>(null);
  const settle = (settledUrl: string, hasLoaded: boolean) => {
    if (!hasLoaded) {
      retryOnce(settledUrl);
      return;
    }
    // In a transition, because all pictures may have loaded when the page hydrates, and showing them must not delay
    // hydration.
    startTransition(() => setLoadedUrl(settledUrl));
    markLoaded(settledUrl);
  };
  const isPicture = image !== null && url !== null;
  const isCredited = isPicture || keepsCredit;
  const isLoaded = isPicture && (loadedUrl === url || preloadedUrl !== undefined);
  return (
    <figure className={figure}>
      <ViewTransition name={transitionName ?? 'auto'} share="auto" default="none">
        <div className={`relative overflow-hidden bg-well ${frame}`}>
          {/* A prerendered page shows no drawings under its pictures: each would be a separate SVG document to load
              before the first paint. */}
          {isLoaded || (isPicture && !isHydrated) ? null : (
            <FallbackDrawing
              name={drawing}
              isLarge={size === 'full'}
              isPrerendered={wasPrerendered}
              {...(isPicture ? {} : { label: `Drawing of ${subject}` })}
            />
          )}
          {isPicture ? (
            <img
              key={url}
              // The `ref` sets `src` once the element is on the page. React creates elements while rendering, and a
              // render that is interrupted and restarted would request the picture again. Prerendered HTML has
              // `src` from the start, so that pictures load before any script.
              src={IS_PRERENDERING ? url : undefined}
              ref={(picture) => {
                if (picture === null) return;
                if (picture.src === '') picture.src = url;
                else if (picture.complete) settle(url, picture.naturalWidth > 0);
              }}
              alt={toImageTitle(image)}
              // Lazy in prerendered HTML: content that is hidden because the page was opened at another URL then
              // requests no pictures.
              loading={loading === 'lazy' || IS_PRERENDERING ? 'lazy' : 'eager'}
              decoding="async"
              referrerPolicy="no-referrer"
              className={`absolute inset-0 size-full ${isWhole ? 'object-contain' : 'object-cover'} ${isLoaded || IS_PRERENDERING ? '' : 'opacity-0'}`}
              onLoad={() => settle(url, true)}
              onError={() => settle(url, false)}
            />
          ) : null}
        </div>
      </ViewTransition>
      {renderCaption?.(isPicture) ?? (
        // Both captions share a grid cell, and the hidden one keeps its size, so a failing picture moves nothing.
        <figcaption className={`grid ${caption}`}>
          {image === null ? null : (
            <span
              className={`row-start-1 ${isCredited ? '' : 'invisible'} ${keepsCredit ? '' : 'col-start-1'}`}
              inert={!isCredited}
            >
              {note ? `${note}. ` : null}
              <CreditLine image={image} />
            </span>
          )}
          {isPicture ? null : (
            <span className={keepsCredit ? 'row-start-2' : 'col-start-1 row-start-1'}>
              {image === null
                ? note && `${note}. `
                : layout === 'page' && <span className="print:hidden">Picture not loaded. </span>}
              Drawing: this project
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
