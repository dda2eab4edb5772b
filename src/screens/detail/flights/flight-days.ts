import { formatToPrecision, type PreciseTime, toCoarser } from '#lib/precise-time.ts';
import type { Flight } from '#ll2/flight.ts';
import { toPrintedPrecision } from '#screens/detail/flights/printed-precision.ts';

/** From which day to which, no closer than they are known. A flight of one day has only its first. */
export type FlightDays = { launched: PreciseTime | null; ended: PreciseTime | 'same' | null };

export function toFlightDays({ launch, mission_end }: Flight): FlightDays {
  const precision = toCoarser('day', toPrintedPrecision(launch).precision);
  const net = launch?.net ?? null;
  const launched = net === null ? null : formatToPrecision(net, precision);
  const ended = mission_end === null ? null : formatToPrecision(mission_end, 'day');
  return { launched, ended: ended !== null && ended.text === launched?.text ? 'same' : ended };
}
