import type { ReactNode } from 'react';
import type { FlightEvent } from '#screens/detail/flights/flight-events.ts';

// One shape per kind of event. The title beside it says the same in words.
const SHAPES = {
  launch: <path d="M7 2l5 10H2z" fill="currentColor" />,
  docking: (
    <>
      <circle cx="7" cy="7" r="5" />
      <circle cx="7" cy="7" r="2" fill="currentColor" />
    </>
  ),
  departure: <circle cx="7" cy="7" r="5" strokeDasharray="3.2 2.04" />,
  landing: <path d="M2.5 2.5h9L7 10zM1.5 12.5h11" />,
  'mission-end': <path d="M3 3h8v8H3z" />,
} satisfies Record<FlightEvent['kind'], ReactNode>;

/** The icon of an event on a flight's timeline. */
export function EventMark({ kind }: { kind: FlightEvent['kind'] }) {
  return (
    <svg
      viewBox="0 0 14 14"
      className="mt-1 size-3.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {SHAPES[kind]}
    </svg>
  );
}
