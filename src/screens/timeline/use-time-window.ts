import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useNavigate, useNavigation } from 'react-router';
import { type TimelineState, toTimelinePath } from '#paths/timeline.ts';
import { type TimeWindow, toBounds } from '#screens/timeline/time-window.ts';
import { useDebouncedValue } from '#ui/use-debounced-value.ts';

/** How long a window must rest before it is written to the URL. */
const REST_MS = 300;

/** Where the visitor has moved to. `base` is the key of the location at which that began. */
type Moved = { window: TimeWindow; base: string };

type TimeWindowControl = {
  /** What the chart shows. */
  window: TimeWindow;
  /** Whether it moves: the URL doesn't have it yet. */
  isMoving: boolean;
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
  const { key, pathname, state: writtenFrom } = useLocation();
  const navigation = useNavigation();
  const navigate = useNavigate();
  const [moved, setMoved] = useState<Moved | null>(null);
  // Each navigation has another key. So what was moved ends with its URL, whoever changes that. But one that this has
  // written is followed: the visitor may have moved on before it was rendered.
  const isCurrent = (some: Moved | null): some is Moved =>
    some !== null && (some.base === key || some.base === writtenFrom);
  const isWritten = ({ window, base }: Moved) => {
    const { from, to } = toBounds(window, limits);
    return base !== key && from === state.from && to === state.to;
  };
  const current = isCurrent(moved) && !isWritten(moved) ? moved : null;
  const resting = useDebouncedValue(current, REST_MS);

  const write = useEffectEvent(({ window, base }: Moved) => {
    // The visitor has followed a link, which this must not interrupt.
    const isLeaving = navigation.state !== 'idle' && navigation.location.pathname !== pathname;
    if (window !== current?.window || isLeaving) return;
    const path = toTimelinePath({ ...state, ...toBounds(window, limits) });
    void navigate(path, { replace: true, preventScrollReset: true, state: base });
  });
  useEffect(() => {
    if (resting !== null) write(resting);
  }, [resting]);

  return {
    window: current?.window ?? urlWindow,
    isMoving: current !== null,
    // Several events may come between two renders.
    move: (change) =>
      setMoved((last) =>
        isCurrent(last)
          ? { base: last.base, window: change(isWritten(last) ? urlWindow : last.window) }
          : { base: key, window: change(urlWindow) },
      ),
  };
}
