import { useEffect, useEffectEvent } from 'react';
import type { Bar } from '#screens/timeline/bars.ts';
import { toEndText, toLaunchText, toTimeText } from '#screens/timeline/flight-text.ts';
import { InSpaceBadge } from '#spacecraft/InSpaceBadge.tsx';
import { SpacecraftLink } from '#spacecraft/SpacecraftLink.tsx';
import { TimeValue } from '#spacecraft/TimeValue.tsx';

/** In px. The card stays inside of the chart. */
export const CARD_WIDTH = 256;

type FlightCardProps = {
  bar: Bar;
  now: number;
  left: number;
  top: number;
  onClose: () => void;
};

function End({ bar }: { bar: Bar }) {
  const ended = toEndText(bar);
  if (ended !== null) return <TimeValue time={ended} />;
  return bar.state === 'open' ? <InSpaceBadge in_space /> : 'not recorded';
}

/** What is known of the flight that is pointed at. It touches its bar, so that the pointer can move on to it. */
export function FlightCard({ bar, now, left, top, onClose }: FlightCardProps) {
  const closeOnEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  });
  // Wherever the focus is: the pointer has opened it.
  useEffect(() => {
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, []);
  const mission = bar.flight.launch?.name ?? null;
  const time = toTimeText(bar, now);
  return (
    <div
      className="absolute z-20 flex flex-col gap-1 border border-edge bg-raised px-3 py-2 text-note print:hidden"
      style={{ left, top, width: CARD_WIDTH }}
    >
      <p className="text-body">
        <SpacecraftLink spacecraft={bar.spacecraft} />
      </p>
      {mission === null ? null : (
        <p translate="no" className="text-quiet">
          {mission}
        </p>
      )}
      <dl className="figures grid grid-cols-[auto_1fr] gap-x-3">
        <dt className="text-quiet">Launched</dt>
        <dd>
          <TimeValue time={toLaunchText(bar)} />
        </dd>
        <dt className="text-quiet">Ended</dt>
        <dd>
          <End bar={bar} />
        </dd>
        {time === '' ? null : (
          <>
            <dt className="text-quiet">Time</dt>
            <dd>{time}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
