import { Suspense } from 'react';
import { toCraftName } from '#ll2/craft-name.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';
import { toDrawingName } from '#images/drawing-name.ts';
import { CreditedPicture } from '#images/CreditedPicture.tsx';
import { pictureOf } from '#ll2/picture-of.ts';
import { fitName, NAME_LINE_HEIGHT } from '#screens/kiosk/display/fit-text.ts';
import { qrCode } from '#screens/kiosk/display/lazy-kiosk-components.tsx';
import { anniversaryOf, DAY_MS, describeAnniversary } from '#screens/kiosk/display/on-this-day.ts';
import { SlideFigure } from '#screens/kiosk/display/SlideFigure.tsx';
import { SlideFoot } from '#screens/kiosk/display/SlideFoot.tsx';
import type { CraftSlide } from '#screens/kiosk/display/use-slides.ts';
import { WallCaption } from '#screens/kiosk/display/WallCaption.tsx';
import { toAgencyLabel } from '#spacecraft/agency-label.ts';
import { InSpaceBadge } from '#spacecraft/InSpaceBadge.tsx';
import { StatusBadge } from '#spacecraft/StatusBadge.tsx';
import { useNow } from '#ui/use-now.ts';

type KioskSlideProps = {
  slide: CraftSlide;
  provenance: Provenance;
  hasClock: boolean;
  /** Whether to say what happened on this day of an earlier year. */
  hasAnniversary: boolean;
  /** Where the QR code leads. */
  pageUrl: string;
  /** `3 of 12 active spacecraft` */
  position: string;
};

/**
 * One craft, legible from five meters: its picture, name, status and figures, and a QR code of its page. Its lines are
 * `div`s, because all of it has to fit on one screen and a visitor's style sheet may widen the spacing of paragraphs.
 */
export function KioskSlide({
  slide,
  provenance,
  hasClock,
  hasAnniversary,
  pageUrl,
  position,
}: KioskSlideProps) {
  const { spacecraft, picture } = slide;
  const name = toCraftName(spacecraft);
  const { spacecraft_config: config, in_space, status } = spacecraft;
  const recorded = pictureOf(spacecraft);
  const isOfClass = recorded !== null && recorded.id !== null && recorded.id === config?.image?.id;
  const today = useNow(DAY_MS);
  const anniversary = hasAnniversary ? anniversaryOf(spacecraft, today) : null;
  const { size, isWhole } = fitName(name, anniversary !== null);
  const agency = toAgencyLabel(config?.agency);
  return (
    <article className="wall-units grid size-full landscape:grid-cols-[calc(54vw-var(--bleed))_minmax(0,1fr)] portrait:grid-rows-[minmax(0,1fr)_minmax(55%,auto)] cramped:flex cramped:flex-col">
      <div className="mt-(--out) ml-(--out) min-h-0 min-w-0 [&_figure>div>svg]:p-[calc(2*var(--bleed))] portrait:mr-(--out) cramped:aspect-4/3 cramped:max-h-[80dvh]">
        <CreditedPicture
          image={picture === null ? null : recorded}
          drawing={toDrawingName(spacecraft)}
          subject={config?.name ?? 'a spacecraft'}
          renderCaption={(isPicture) => (
            <WallCaption
              image={isPicture ? recorded : null}
              ofClass={isOfClass ? (config?.name ?? 'its design') : null}
            />
          )}
          layout="wall"
          isWhole={picture?.isWhole ?? true}
          loading="eager"
          preloadedUrl={picture?.url ?? null}
        />
      </div>
      {/* Fits, unless a visitor's own settings space its text: then it scrolls. */}
      <div className="flex min-h-0 min-w-0 flex-col overflow-y-auto [scrollbar-width:none] cramped:overflow-visible pt-(--pad) pr-(--pad) pb-1.5 pl-5 portrait:pt-3.5 portrait:pl-(--pad) cramped:p-5">
        <h1
          translate="no"
          className={`-mb-[0.2em] shrink-0 pb-[0.2em] font-bold text-balance cramped:line-clamp-none ${anniversary === null ? 'line-clamp-4' : 'line-clamp-3'}`}
          style={{ fontSize: `calc(var(--spacing) * ${size})`, lineHeight: NAME_LINE_HEIGHT }}
        >
          {/* Browsers break `NG-13` after its hyphen. */}
          {isWhole
            ? Array.from(name.matchAll(/\S+|\s+/g), ({ 0: word, index: start }) => (
                <span key={start} className="whitespace-nowrap">
                  {word}
                </span>
              ))
            : name}
        </h1>
        <div className="mt-1.5 flex shrink-0 flex-wrap gap-x-3 text-[length:--spacing(4.8)] leading-tight [&_svg]:size-[0.8em]">
          {in_space === true ? <InSpaceBadge in_space /> : null}
          {in_space !== true && status !== null ? <StatusBadge status={status} /> : null}
          {agency === null ? null : <span className="line-clamp-2">{agency}</span>}
        </div>
        {anniversary === null ? null : (
          <div className="mt-1 shrink-0 text-[length:--spacing(3.9)] leading-tight font-bold text-balance">
            {describeAnniversary(anniversary, today)}
          </div>
        )}
        <div className="my-auto py-2">
          <SlideFigure spacecraft={spacecraft} provenance={provenance} hasClock={hasClock} />
        </div>
        <SlideFoot spacecraft={spacecraft} provenance={provenance} position={position}>
          <Suspense>
            <qrCode.Component url={pageUrl} label={`QR code of the page of ${name}`} />
          </Suspense>
        </SlideFoot>
      </div>
    </article>
  );
}
