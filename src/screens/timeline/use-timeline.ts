import { useMemo } from 'react';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { TimelineState } from '#paths/timeline.ts';
import { type Bar, isInWindow, toBars } from '#screens/timeline/bars.ts';
import { type Lane, toLanes } from '#screens/timeline/lanes.ts';
import { type TimeWindow, toLimits, toWindow } from '#screens/timeline/time-window.ts';

type Timeline = {
  bars: readonly Bar[];
  lanes: readonly Lane[];
  /** The whole time. */
  limits: TimeWindow;
  /** The URL's window, and the flights in it. */
  window: TimeWindow;
  shown: readonly Bar[];
};

/** What the chart and its table show. Computed once for each view, and not for each step of a zoom. */
export function useTimeline(
  spacecraft: readonly Spacecraft[],
  { from, to, lanes: by }: TimelineState,
  now: number,
): Timeline {
  const bars = useMemo(() => toBars(spacecraft, now), [spacecraft, now]);
  const lanes = useMemo(() => toLanes(bars, by), [bars, by]);
  const limits = useMemo(() => {
    const times = bars.flatMap(({ start, shownEnd }) => [start, shownEnd]);
    return toLimits(times, now);
  }, [bars, now]);
  const window = useMemo(() => toWindow({ from, to }, limits), [from, to, limits]);
  const shown = useMemo(() => bars.filter((bar) => isInWindow(bar, window)), [bars, window]);
  return { bars, lanes, limits, window, shown };
}
