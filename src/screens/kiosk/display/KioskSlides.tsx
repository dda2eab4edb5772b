import { Suspense } from 'react';
import { toCraftName } from '#ll2/craft-name.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';
import { inSpaceSlide } from '#screens/kiosk/display/lazy-kiosk-components.tsx';
import { KioskSlide } from '#screens/kiosk/display/KioskSlide.tsx';
import { SlideBoundary } from '#screens/kiosk/display/SlideBoundary.tsx';
import type { Slide, Slides } from '#screens/kiosk/display/use-slides.ts';
import type { KioskOptions } from '#paths/kiosk.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { matchesMedia } from '#lib/deferred-browser-apis.ts';
import { SITE_BASE } from '#lib/site-base.ts';
import { DEFAULT_LIST } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';

/** The absolute URL in a craft's QR code: its page on another site, or on this one. */
function toQrUrl(id: number, qrBase: string | null): string {
  const site = qrBase ?? `${window.location.origin}${SITE_BASE}`;
  return `${site.replace(/\/+$/, '')}${toSpacecraftPath(id, DEFAULT_LIST)}`;
}

type KioskSlidesProps = {
  slides: Slides;
  /** The craft of the slide "In space now". */
  inSpace: readonly Spacecraft[];
  options: KioskOptions;
  provenance: Provenance;
  /** `3 of 12 active spacecraft` for a turn. */
  toPosition: (turn: number) => string;
  onError: (error: Error) => void;
};

/** The current slide, and the previous one while the current one fades in over it. Never more than two. */
export function KioskSlides({
  slides,
  inSpace,
  options,
  provenance,
  toPosition,
  onError,
}: KioskSlidesProps) {
  const { current, previous, dropPrevious } = slides;
  // With reduced motion there is no fade, so no `animationend` event would remove the previous slide.
  const isFading =
    options.motion && previous !== null && !matchesMedia('(prefers-reduced-motion: reduce)');
  const renderSlide = (slide: Slide) =>
    slide.spacecraft === null ? (
      <Suspense>
        <inSpaceSlide.Component
          spacecraft={inSpace}
          provenance={provenance}
          hasClock={options.clock}
        />
      </Suspense>
    ) : (
      <KioskSlide
        slide={slide}
        provenance={provenance}
        hasClock={options.clock}
        hasAnniversary={options.order === 'today'}
        pageUrl={toQrUrl(slide.spacecraft.id, options.qr_base)}
        position={toPosition(slide.turn)}
      />
    );
  return (
    <div className="grid min-h-0 grow grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)] cramped:grid-rows-none">
      {[isFading ? previous : null, current]
        .filter((slide) => slide !== null)
        .map((slide) => {
          const isCurrent = slide === current;
          return (
            <div
              key={slide.turn}
              className={`col-start-1 row-start-1 bg-ground ${isFading && isCurrent ? 'animate-[fade_600ms_ease-in-out]' : ''}`}
              inert={!isCurrent}
              aria-hidden={!isCurrent}
              onAnimationEnd={isCurrent ? dropPrevious : undefined}
            >
              <SlideBoundary
                fallback={
                  <p className="wall-units p-5 text-[length:--spacing(9)] font-bold">
                    {slide.spacecraft === null ? 'In space now' : toCraftName(slide.spacecraft)}
                  </p>
                }
                onError={onError}
              >
                {renderSlide(slide)}
              </SlideBoundary>
            </div>
          );
        })}
    </div>
  );
}
