import type { ReactNode } from 'react';
import { ageOf, toAgeTier } from '#catalogue/age.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';
import { formatDate } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { toSlideFacts } from '#screens/kiosk/display/slide-facts.ts';
import { useClockValue } from '#ui/use-now.ts';

type SlideFootProps = {
  spacecraft: Spacecraft;
  provenance: Provenance;
  position: string;
  /** The QR code. */
  children: ReactNode;
};

/** The foot of a slide: recorded facts, the place in the rotation, and the QR code. */
export function SlideFoot({ spacecraft, provenance, position, children }: SlideFootProps) {
  const { recorded, mode } = provenance;
  const isFresh = useClockValue((now) => {
    const age = ageOf(recorded, now);
    return mode !== null && age !== null && toAgeTier(age) === 'fresh';
  });
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
          {/* Old data is about another day than the visitor's: a craft may have landed since. */}
          {isFresh ? null : <div>Data of {formatDate(recorded)}</div>}
        </div>
      </div>
      <div className="shrink-0 text-center text-[length:--spacing(3)] leading-tight text-quiet">
        <div className="size-18">{children}</div>
        <div className="mt-1">Read more</div>
      </div>
    </div>
  );
}
