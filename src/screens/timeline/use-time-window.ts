import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useNavigate, useNavigation } from 'react-router';
import { type TimelineState, toTimelinePath } from '#paths/timeline.ts';
import { type TimeWindow, toBounds } from '#screens/timeline/time-window.ts';
import { useDebouncedValue } from '#ui/use-debounced-value.ts';

/** How long a window must rest before it is written to the URL. */
const REST_MS = 300;

/** A window that isn't in the URL yet. `base` is the key of the location that it was moved from. */
type Moved = { window: TimeWindow; base: string };

type TimeWindowControl = {
  /** What the chart shows. */
  window: TimeWindow;
  move: (change: (window: TimeWindow) => TimeWindow) => void;
};

/**
 * The window of the chart: the URL's, or the one that the visitor has moved to. Once that rests it replaces the URL's, so
 * that a reload or a shared link shows the same, and "back" leaves the page.
 */
export function useTimeWindow(
  state: TimelineState,
  urlWindow: TimeWindow,
  limits: TimeWindow,
): TimeWindowControl {
  const { key: base, pathname } = useLocation();
  const navigation = useNavigation();
  const navigate = useNavigate();
  const [moved, setMoved] = useState<Moved | null>(null);
  // Each navigation has another key. So a window ends with its URL, whoever changes that.
  const current = moved?.base === base ? moved.window : null;
  const resting = useDebouncedValue(current, REST_MS);

  const write = useEffectEvent((window: TimeWindow) => {
    // The visitor has followed a link, which this must not interrupt.
    const isLeaving = navigation.state !== 'idle' && navigation.location.pathname !== pathname;
    if (window !== current || isLeaving) return;
    const path = toTimelinePath({ ...state, ...toBounds(window, limits) });
    void navigate(path, { replace: true, preventScrollReset: true });
  });
  useEffect(() => {
    if (resting !== null) write(resting);
  }, [resting]);

  return {
    window: current ?? urlWindow,
    // Several events may come between two renders.
    move: (change) =>
      setMoved((last) => ({
        base,
        window: change(last?.base === base ? last.window : urlWindow),
      })),
  };
}
