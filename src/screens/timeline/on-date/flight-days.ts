import type { TimePrecision } from '#lib/precise-time.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { type Day, type DayRange, toDay, toDayRange } from '#screens/timeline/on-date/days.ts';
import { toDisplayPrecision, toEndPrecision } from '#spacecraft/display-precision.ts';
import { type FlightInterval, toFlightIntervals } from '#spacecraft/flight-interval.ts';

/** A flight by days, as far as they are known. */
export type FlightDays = FlightInterval & {
  launchPrecision: TimePrecision;
  launchDays: DayRange;
  endPrecision: TimePrecision;
  /** Null while it is in space, or if its end isn't recorded. */
  endDays: DayRange | null;
  /** Whether the launch failed, so that the craft did not reach an orbit. */
  hasFailed: boolean;
  /** The last day before the craft's next launch: the flight was over by then. Null without a later flight. */
  overBy: Day | null;
  /**
   * The day by which it would have lasted as long as the longest recorded flight of its design. The day of its launch if
   * no length of its design is recorded.
   */
  likelyUntil: Day;
};

// By name, as for planned launches. A partial failure may have reached an orbit.
const FAILED = /^launch failure$/i;

const designOf = ({ spacecraft }: FlightInterval) => spacecraft.spacecraft_config?.id ?? null;

/** The length in ms of the longest flight of each design. */
function toLongest(intervals: readonly FlightInterval[]): Map<number, number> {
  const longest = new Map<number, number>();
  for (const interval of intervals) {
    const design = designOf(interval);
    if (design === null || interval.end === null) continue;
    const length = interval.end - interval.start;
    longest.set(design, Math.max(length, longest.get(design) ?? 0));
  }
  return longest;
}

/** An end that comes from the flight's duration is known as well as its launch. */
function toPrecisions({ flight, end }: FlightInterval) {
  const launchPrecision = toDisplayPrecision(flight.launch).precision;
  const isEndRecorded = Date.parse(flight.mission_end ?? '') === end;
  return {
    launchPrecision,
    endPrecision: isEndRecorded ? toEndPrecision(flight).precision : launchPrecision,
  };
}

/** All launched flights of some craft by days, in the order of their launches. */
export function toFlightDays(spacecraft: readonly Spacecraft[]): FlightDays[] {
  const craft = spacecraft.map(toFlightIntervals);
  const longest = toLongest(craft.flat());

  function toOne(interval: FlightInterval, next: FlightInterval | undefined): FlightDays {
    const { flight, start, end } = interval;
    const { launchPrecision, endPrecision } = toPrecisions(interval);
    const launchDays = toDayRange(start, launchPrecision);
    const length = longest.get(designOf(interval) ?? -1) ?? 0;
    return {
      ...interval,
      launchPrecision,
      launchDays,
      endPrecision,
      endDays: end === null ? null : toDayRange(end, endPrecision),
      hasFailed: FAILED.test(flight.launch?.status?.name ?? ''),
      overBy:
        next === undefined
          ? null
          : toDayRange(next.start, toPrecisions(next).launchPrecision).last - 1,
      likelyUntil: Math.max(launchDays.last, toDay(start + length)),
    };
  }

  return craft
    .flatMap((intervals) => intervals.map((one, index) => toOne(one, intervals[index + 1])))
    .toSorted((a, b) => a.start - b.start);
}
