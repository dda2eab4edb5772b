import type { ReactNode } from 'react';
import type { Provenance } from '#catalogue/file/provenance.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { DataDate } from '#screens/kiosk/display/DataDate.tsx';
import { toSlideFacts } from '#screens/kiosk/display/slide-facts.ts';

type SlideFootProps = {
  spacecraft: Spacecraft;
  provenance: Provenance;
  position: string;
  /** The QR code. */
  children: ReactNode;
};

/** The foot of a slide: recorded facts, the place in the rotation, and the QR code. */
export function SlideFoot({ spacecraft, provenance, position, children }: SlideFootProps) {
  return (
    <div className="flex shrink-0 items-stretch gap-3 border-t-[length:--spacing(0.3)] border-edge pt-3 cramped:mt-auto">
      <div className="flex min-w-0 grow flex-col justify-between gap-y-2">
        <dl className="flex flex-wrap gap-x-4 gap-y-1">
          {toSlideFacts(spacecraft).map(({ value, words }) => (
            <div key={words} className="flex flex-col-reverse justify-end whitespace-nowrap">
              <dt className="text-[length:--spacing(3.9)] leading-tight text-quiet">{words}</dt>
              <dd className="figures text-[length:--spacing(7)] leading-[1.1] font-bold">
                {value}
              </dd>
            </div>
          ))}
        </dl>
        <div className="text-[length:--spacing(3)] leading-tight text-quiet">
          <div className="figures line-clamp-2">{position}</div>
          <DataDate provenance={provenance} />
        </div>
      </div>
      <div className="shrink-0 text-center text-[length:--spacing(3)] leading-tight text-quiet">
        <div className="size-18">{children}</div>
        <div className="mt-1">Read more</div>
      </div>
    </div>
  );
}
