import type { ReactNode } from 'react';
import { formatNumber } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { DurationValue } from '#spacecraft/DurationValue.tsx';
import { SORT_LABELS } from '#wording/labels.ts';
import { Missing } from '#ui/Missing.tsx';

// The figure is above its name, so that figures align even when names wrap.
function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col-reverse justify-end wrap-normal">
      <dt className="text-note leading-tight text-quiet">{name}</dt>
      <dd className="figures">{children}</dd>
    </div>
  );
}

/** Flights, time in space and time docked. */
export function KeyFigures({
  spacecraft,
  className,
}: {
  spacecraft: Spacecraft;
  className: string;
}) {
  const { flights_count, time_in_space, time_docked } = spacecraft;
  return (
    <dl
      className={`grid grid-cols-[auto_1fr_1fr] gap-3 border-t border-hairline pt-2 ${className}`}
    >
      <Figure name={SORT_LABELS.flights_count}>
        {flights_count === null ? <Missing /> : formatNumber(flights_count)}
      </Figure>
      <Figure name={SORT_LABELS.time_in_space}>
        <DurationValue iso={time_in_space} flights_count={flights_count} form="short" />
      </Figure>
      <Figure name={SORT_LABELS.time_docked}>
        <DurationValue iso={time_docked} flights_count={flights_count} form="short" />
      </Figure>
    </dl>
  );
}
