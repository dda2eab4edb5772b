import { useEffect, useState } from 'react';
import { useDataAccess } from '#source/DataContext.tsx';

/** What a display knows of its data's way here. */
export type FreshData = {
  /** When the host was last asked, and answered (ms since 1970); null before the first time. */
  lastAnswer: number | null;
  /** Whether the last look came to nothing. */
  hasFailed: boolean;
  looks: number;
};

const MINUTE = 60_000;

/** A fleet that was switched on together, or lost its network together, must not ask together. */
const spread = (from: number, to: number) => from + Math.random() * (to - from);

/**
 * Looks for newer data every so many minutes, and soon after a network came back. While looking comes to
 * nothing, it is tried each minute: the host is a static one, and what it answers is a few hundred bytes.
 */
export function useFreshData(minutes: number): FreshData {
  const { source } = useDataAccess();
  const [state, setState] = useState<FreshData>({ lastAnswer: null, hasFailed: false, looks: 0 });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    function lookIn(delay: number) {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), delay);
    }
    async function look() {
      const hasAnswered = await source.lookForNewer();
      if (isOver) return;
      setState(({ lastAnswer, looks }) => ({
        lastAnswer: hasAnswered ? Date.now() : lastAnswer,
        hasFailed: !hasAnswered,
        looks: looks + 1,
      }));
      lookIn(hasAnswered ? spread(minutes, minutes * 1.2) * MINUTE : spread(0.5, 1) * MINUTE);
    }
    const onOnline = () => lookIn(spread(0.05, 0.75) * MINUTE);
    window.addEventListener('online', onOnline);
    lookIn(spread(minutes * 0.8, minutes * 1.2) * MINUTE);
    return () => {
      isOver = true;
      clearTimeout(timer);
      window.removeEventListener('online', onOnline);
    };
  }, [source, minutes]);
  return state;
}
