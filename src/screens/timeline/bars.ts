import { isHumanRated } from '#ll2/nested-values.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { type FlightInterval, toFlightIntervals } from '#spacecraft/flight-interval.ts';
import type { TimeWindow } from '#screens/timeline/time-window.ts';

/** A flight as the chart and its table show it. */
export type Bar = FlightInterval & {
  key: string;
  /** Where its bar ends: today while it is in space, at its launch if its end isn't known. */
  shownEnd: number;
  /** Whether its design carries people; null if that isn't recorded. */
  isCrewed: boolean | null;
};

/** All flights of the craft, in the order of their launches. */
export function toBars(spacecraft: readonly Spacecraft[], now: number): Bar[] {
  return spacecraft
    .flatMap((one) =>
      toFlightIntervals(one).map((interval, index) => ({
        ...interval,
        key: `${one.id}.${index}`,
        shownEnd:
          interval.end ??
          (interval.state === 'open' ? Math.max(interval.start, now) : interval.start),
        isCrewed: isHumanRated(one),
      })),
    )
    .toSorted((a, b) => a.start - b.start);
}

/** Whether any part of a flight's bar is in the window. */
export function isInWindow({ start, shownEnd }: Bar, window: TimeWindow): boolean {
  return start < window.end && shownEnd >= window.start;
}
