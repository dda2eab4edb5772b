import { useRef, useState } from 'react';
import { truncate } from '#lib/format.ts';

/** Slides that could not be drawn: how many, and what the last few said. */
export type SkippedSlides = {
  count: number;
  messages: readonly string[];
  note: (error: Error) => void;
};

/** Were every slide to fail, they are gone through no faster than this (ms). */
const PAUSE = 1_000;
const MOST_KEPT = 3;

/** Counts slides that can't be drawn, and goes on to the next. */
export function useSkippedSlides(skip: () => void): SkippedSlides {
  const [skipped, setSkipped] = useState<Omit<SkippedSlides, 'note'>>({ count: 0, messages: [] });
  const lastSkip = useRef(0);
  return {
    ...skipped,
    note(error) {
      const message = truncate(error.message, 80);
      setSkipped(({ count, messages }) => ({
        count: count + 1,
        messages: [message, ...messages.filter((other) => other !== message)].slice(0, MOST_KEPT),
      }));
      if (Date.now() - lastSkip.current < PAUSE) return;
      lastSkip.current = Date.now();
      skip();
    },
  };
}
