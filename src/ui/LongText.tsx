import { useState } from 'react';
import { formatNumber, truncate } from '#lib/format.ts';

/** Twice what Launch Library takes for a description. */
const MOST_SHOWN = 5_000;

/** A text from data as it is; of one that would bury the page its beginning, and the rest on request. */
export function LongText({ text }: { text: string }) {
  const [unfolded, setUnfolded] = useState<string | null>(null);
  if (text.length <= MOST_SHOWN) return text;
  const isFolded = unfolded !== text;
  return (
    <>
      {isFolded ? truncate(text, MOST_SHOWN) : text}
      <button
        type="button"
        className="control mt-2 block text-note"
        aria-expanded={!isFolded}
        onClick={() => setUnfolded(isFolded ? text : null)}
      >
        {isFolded ? `Show all ${formatNumber(text.length)} characters` : 'Show the beginning alone'}
      </button>
    </>
  );
}
