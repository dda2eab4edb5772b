import type { Flight } from '#ll2/flight.ts';
import { DurationValue } from '#spacecraft/DurationValue.tsx';
import { toFlightDays } from '#screens/detail/flights/flight-days.ts';
import type { PreciseTime } from '#lib/precise-time.ts';

/** From when to when a flight lasted, in one line. */
export function FlightSpan({ flight }: { flight: Flight }) {
  const { launched, ended } = toFlightDays(flight);
  return (
    <span className="figures text-quiet">
      {launched === null ? 'Launch time not recorded' : <FlightTime time={launched} />}
      {ended === null ? (
        ', no mission end recorded'
      ) : ended === 'same' ? null : (
        <>
          {launched === null ? ', ended ' : ' to '}
          <FlightTime time={ended} />
        </>
      )}
      {' · duration '}
      {/* A flight that is listed was flown: its zero duration is an unknown one. */}
      <DurationValue iso={flight.duration} flights_count={1} form="short" />
    </span>
  );
}

/** A time in no more words than are known of it. */
export function FlightTime({ time }: { time: PreciseTime }) {
  const { text, dateTime } = time;
  return dateTime === null ? text : <time dateTime={dateTime}>{text}</time>;
}
