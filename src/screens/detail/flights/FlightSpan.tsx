import type { Flight } from '#ll2/flight.ts';
import { DurationValue } from '#spacecraft/DurationValue.tsx';
import { type PreciseTime, formatToPrecision, toCoarser } from '#lib/precise-time.ts';
import { toDisplayPrecision } from '#screens/detail/flights/display-precision.ts';

/** First and last day, each at its known precision. `ended` is 'same' for a flight of one day. */
export type FlightDays = { launched: PreciseTime | null; ended: PreciseTime | 'same' | null };

export function toFlightDays({ launch, mission_end }: Flight): FlightDays {
  const precision = toCoarser('day', toDisplayPrecision(launch).precision);
  const net = launch?.net ?? null;
  const launched = net === null ? null : formatToPrecision(net, precision);
  const ended = mission_end === null ? null : formatToPrecision(mission_end, 'day');
  return { launched, ended: ended !== null && ended.text === launched?.text ? 'same' : ended };
}

/** A flight's dates and duration in one line. */
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
      {/* A listed flight took place, so a zero duration means unknown: `flights_count` of 1 makes it one. */}
      <DurationValue iso={flight.duration} flights_count={1} form="short" />
    </span>
  );
}

/** A time at its known precision. */
export function FlightTime({ time }: { time: PreciseTime }) {
  const { text, dateTime } = time;
  return dateTime === null ? text : <time dateTime={dateTime}>{text}</time>;
}
