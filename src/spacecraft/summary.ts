import { formatCount } from '#lib/format.ts';
import { formatToPrecision, toCoarser, type TimePrecision } from '#lib/precise-time.ts';
import type { Flight } from '#ll2/flight.ts';
import { flightsOf } from '#ll2/nested-values.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import {
  type DisplayPrecision,
  toDisplayPrecision,
  toEndPrecision,
} from '#spacecraft/display-precision.ts';
import { describeFlightTime, isPlanned, toFlightTime } from '#spacecraft/flight-time.ts';
import { describeSince } from '#spacecraft/current-flight.ts';
import { toFlightIntervals } from '#spacecraft/flight-interval.ts';
import { toRecordedDuration } from '#spacecraft/recorded-duration.ts';

const DAY = 86_400;

/** What stands before a time of each precision: `on` is left out, as in "Launched 20 February 1999". */
const PREPOSITIONS: Record<TimePrecision, string> = {
  minute: '',
  hour: '',
  day: '',
  week: 'in ',
  month: 'in ',
  quarter: 'in the ',
  'half-year': 'in the ',
  year: 'in ',
  decade: 'in the ',
};

function toDay(time: string | null, { precision }: DisplayPrecision): string | null {
  if (time === null || Number.isNaN(Date.parse(time))) return null;
  const shown = toCoarser('day', precision);
  return `${PREPOSITIONS[shown]}${formatToPrecision(time, shown).text}`;
}

function toFailure(flight: Flight): string {
  const status = flight.launch?.status?.name ?? '';
  if (/partial/i.test(status)) return '; the launch was a partial failure';
  return /fail/i.test(status) ? '; the launch failed' : '';
}

function describeEnd(flight: Flight, launched: string | null, isInSpace: boolean): string {
  const ended = toDay(flight.mission_end, toEndPrecision(flight));
  const failure = toFailure(flight);
  if (ended === null) {
    if (isInSpace) return ', in space since';
    return failure === '' ? '; its end isn’t recorded' : failure;
  }
  const time = toFlightTime(flight);
  const length = time === null ? null : describeFlightTime(time);
  const when = ended === launched ? 'the same day' : ended;
  return `, ended ${when}${length === null ? '' : ` after ${length}`}${failure}`;
}

function describeFlight(flight: Flight, isInSpace: boolean): string | null {
  const launched = toDay(flight.launch?.net ?? null, toDisplayPrecision(flight.launch));
  if (launched === null) {
    const ended = toDay(flight.mission_end, toEndPrecision(flight));
    return ended === null ? null : `Ended ${ended}; its launch isn’t recorded.`;
  }
  if (isPlanned(flight)) return `Launch planned for ${launched.replace(/^in /, '')}.`;
  return `Launched ${launched}${describeEnd(flight, launched, isInSpace)}.`;
}

/** `between 2012 and 2014`, `in 2012`; empty unless the years of all these launches are known. */
function describeYears(flights: readonly Flight[]): string {
  const years = flights.map(({ launch }) => new Date(launch?.net ?? '').getUTCFullYear());
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (!Number.isFinite(first + last)) return '';
  return first === last ? ` in ${first}` : ` between ${first} and ${last}`;
}

/** `97 days in space`, from the craft's own figure; null when it isn't known. */
function describeTimeInSpace({ time_in_space, flights_count }: Spacecraft): string | null {
  const time = toRecordedDuration(time_in_space, flights_count);
  if (time.kind !== 'known') return null;
  const { seconds } = time;
  const length =
    seconds >= DAY
      ? formatCount(Math.floor(seconds / DAY), 'day', 'days')
      : describeFlightTime({ kind: 'exact', seconds });
  return length === null ? null : `${length} in space`;
}

/**
 * A craft's history in a sentence, made of recorded and computed values only: for the many craft that LL2 describes in
 * no words of its own. Null when nothing is known.
 */
export function summarize(spacecraft: Spacecraft): string | null {
  const { flights_count, in_space } = spacecraft;
  const listed = flightsOf(spacecraft);
  const flown = listed.filter((flight) => !isPlanned(flight));
  const [only] = listed;
  if (listed.length === 1 && only !== undefined && (flights_count ?? 1) <= 1)
    return describeFlight(only, in_space === true);
  const count = flights_count ?? flown.length;
  if (count === 0) return flights_count === 0 ? 'Has not flown.' : null;
  // Without a recorded number, the list of flights may lack some.
  const times = `${flights_count === null ? 'at least ' : ''}${count === 1 ? 'once' : `${count} times`}`;
  const years = flown.length === count ? describeYears(flown) : '';
  const inSpace = describeTimeInSpace(spacecraft);
  const since = describeSince(spacecraft);
  // By their launches: the list may be in any order.
  const last = flown.length === count ? toFlightIntervals(spacecraft).at(-1)?.flight : undefined;
  const failure =
    last === undefined ? '' : toFailure(last).replace('the launch', 'the last launch');
  const [now, all] = since === null ? ['', ''] : [`In space ${since}. `, ' in total'];
  return `${now}Launched ${times}${years}${inSpace === null ? '' : `; ${inSpace}${all}`}${failure}.`;
}
