import { Suspense } from 'react';
import { toCraftName } from '#ll2/craft-name.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';
import { toDrawingName } from '#images/drawing-name.ts';
import { CreditedPicture } from '#images/CreditedPicture.tsx';
import { pictureOf } from '#ll2/picture-of.ts';
import { qrCode } from '#screens/kiosk/display/lazy-kiosk-components.tsx';
import { SpaceClock } from '#screens/kiosk/display/SpaceClock.tsx';
import type { Slide } from '#screens/kiosk/display/use-slides.ts';
import { DurationValue } from '#spacecraft/DurationValue.tsx';
import { InSpaceBadge } from '#spacecraft/InSpaceBadge.tsx';
import { StatusBadge } from '#spacecraft/StatusBadge.tsx';
import { Missing } from '#ui/Missing.tsx';

type KioskSlideProps = {
  slide: Slide;
  provenance: Provenance;
  hasClock: boolean;
  /** Where the QR code leads. */
  pageUrl: string;
  /** `3 of 12` */
  position: string;
};

/** Longer names have a smaller font, so that a name has at most three lines and the rest doesn't move. */
const NAME_SIZES = [
  { upTo: 16, size: 'text-[max(10vmin,1.5rem)]' },
  { upTo: 32, size: 'text-[max(7.5vmin,1.5rem)]' },
  { upTo: Infinity, size: 'text-[max(5vmin,1.5rem)]' },
] as const;

const nameSize = (name: string) => NAME_SIZES.find(({ upTo }) => name.length <= upTo)?.size ?? '';

/**
 * One craft, legible from five meters: its picture, name, status and figures, and a QR code of its page. Its lines are
 * `div`s, because all of it has to fit on one screen and a visitor's style sheet may widen the spacing of paragraphs.
 */
export function KioskSlide({ slide, provenance, hasClock, pageUrl, position }: KioskSlideProps) {
  const { spacecraft, picture } = slide;
  const name = toCraftName(spacecraft);
  const { serial_number, spacecraft_config: config, flights_count } = spacecraft;
  const recorded = pictureOf(spacecraft);
  const isOfClass = recorded !== null && recorded.id !== null && recorded.id === config?.image?.id;
  const facts = [
    { name: 'Flights', value: flights_count },
    {
      name: 'Time docked',
      value: (
        <DurationValue iso={spacecraft.time_docked} flights_count={flights_count} form="short" />
      ),
    },
    { name: 'Configuration', value: config?.name ?? null },
    { name: 'Agency', value: config?.agency?.abbrev ?? config?.agency?.name ?? null },
  ];
  return (
    <article className="grid size-full gap-[3vmin] landscape:grid-cols-[11fr_9fr] portrait:grid-rows-[minmax(0,9fr)_minmax(55%,auto)] cramped:flex cramped:flex-col">
      <div className="min-h-0 min-w-0 cramped:aspect-4/3 cramped:max-h-[80dvh]">
        <CreditedPicture
          image={picture === null ? null : recorded}
          drawing={toDrawingName(spacecraft)}
          subject={config?.name ?? 'a spacecraft'}
          note={picture !== null && isOfClass ? `Class picture: ${config?.name ?? name}` : null}
          layout="wall"
          loading="eager"
          preloadedUrl={picture}
        />
      </div>
      <div className="flex min-h-0 min-w-0 flex-col gap-[2vmin]">
        <header className="shrink-0">
          <h1
            translate="no"
            className={`line-clamp-3 cramped:line-clamp-none leading-[1.2] font-bold text-balance ${nameSize(name)}`}
          >
            {name}
          </h1>
          <div
            translate="no"
            className="truncate font-mono cramped:whitespace-normal text-[1.25em]"
          >
            {serial_number ?? ''}
          </div>
        </header>
        <div className="flex flex-wrap gap-x-[3vmin] text-[1.25em] [&_svg]:size-[0.8em]">
          <StatusBadge status={spacecraft.status} />
          <InSpaceBadge in_space={spacecraft.in_space} />
        </div>
        <SpaceClock spacecraft={spacecraft} provenance={provenance} isRunning={hasClock} />
        <dl className="grid min-h-0 grid-cols-2 gap-x-[3vmin] gap-y-[1.5vmin] border-t-2 border-edge pt-[2vmin]">
          {facts.map((fact) => (
            <div key={fact.name} className="min-w-0">
              <dd className="figures line-clamp-1 cramped:line-clamp-none text-[1.4em] leading-[1.2] font-bold">
                {fact.value === null || fact.value === '' ? <Missing /> : fact.value}
              </dd>
              <dt>{fact.name}</dt>
            </div>
          ))}
        </dl>
        <div className="mt-auto flex shrink-0 items-end justify-between gap-[3vmin]">
          <div className="figures">{position}</div>
          <div className="size-[max(17vmin,7rem)] shrink-0">
            <Suspense>
              <qrCode.Component url={pageUrl} label={`QR code of the page of ${name}`} />
            </Suspense>
          </div>
        </div>
      </div>
    </article>
  );
}
