import type { ReactNode } from 'react';
import type { Flight } from '#ll2/flight.ts';
import { FlightTimeline } from '#screens/detail/flights/FlightTimeline.tsx';

type FlightsProps = {
  /** Null is "not recorded", which is not "none". */
  flights: readonly Flight[] | null;
  /** What a reader can do about them. */
  children?: ReactNode;
};

/** The flights of a craft, or why there are none to show. */
export function Flights({ flights, children }: FlightsProps) {
  return (
    <>
      {flights === null ? (
        <p className="text-quiet">Its flights are not recorded one by one in this catalogue.</p>
      ) : flights.length === 0 ? (
        <p className="text-quiet">Launch Library lists no flight of this craft.</p>
      ) : (
        <FlightTimeline flights={flights} />
      )}
      {children}
    </>
  );
}
