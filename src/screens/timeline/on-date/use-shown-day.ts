import { startTransition, useOptimistic, useRef } from 'react';
import { useNavigate } from 'react-router';
import { currentUrl } from '#lib/history.ts';
import { type TimelineState, toTimelinePath } from '#paths/timeline.ts';
import { type Day, formatIsoDay, parseIsoDay } from '#screens/timeline/on-date/days.ts';

/**
 * The day in the URL, or in the URL that a navigation is about to set, and functions that change it. `slide` makes one
 * history entry for all changes until `release`.
 */
export function useShownDay(state: TimelineState) {
  const navigate = useNavigate();
  const [on, showOn] = useOptimistic(state.on);
  /** The URL at which the current slide began; null while nothing slides. */
  const slideStart = useRef<string | null>(null);

  function go(day: Day | null, replace: boolean) {
    const next = day === null ? null : formatIsoDay(day);
    startTransition(async () => {
      showOn(next);
      await navigate(toTimelinePath({ ...state, on: next }), { replace, preventScrollReset: true });
    });
  }
  return {
    day: on === null ? null : parseIsoDay(on),
    choose: (day: Day | null) => go(day, false),
    slide: (day: Day | null) => {
      slideStart.current ??= currentUrl().href;
      // A push that the next change interrupts adds no entry: only once the URL has changed is there one to replace.
      go(day, currentUrl().href !== slideStart.current);
    },
    release: () => {
      slideStart.current = null;
    },
  };
}
