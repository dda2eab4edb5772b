import { useRef, useState } from 'react';
import { truncate } from '#lib/format.ts';

/** Slides that failed to render: how many, and the last few messages. */
export type SkippedSlides = {
  count: number;
  messages: readonly string[];
  note: (error: Error) => void;
};

/** The shortest interval between two skips, in case every slide fails. */
const MIN_INTERVAL_MS = 1_000;
const MAX_MESSAGES = 3;

/** Counts slides that fail to render, and skips them. */
export function useSkippedSlides(skip: () => void): SkippedSlides {
  const [skipped, setSkipped] = useState<Omit<SkippedSlides, 'note'>>({ count: 0, messages: [] });
  const lastSkip = useRef(-MIN_INTERVAL_MS);
  return {
    ...skipped,
    note(error) {
      const message = truncate(error.message, 80);
      setSkipped(({ count, messages }) => ({
        count: count + 1,
        messages: [message, ...messages.filter((other) => other !== message)].slice(
          0,
          MAX_MESSAGES,
        ),
      }));
      if (performance.now() - lastSkip.current < MIN_INTERVAL_MS) return;
      lastSkip.current = performance.now();
      skip();
    },
  };
}
