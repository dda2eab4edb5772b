import { useState } from 'react';
import { formatNumber, truncate } from '#lib/format.ts';

/** Characters: twice what Launch Library accepts for a description. */
const MAX_SHOWN = 5_000;

/** A text from data. A text so long that it would bury the page starts truncated, with a button for the rest. */
export function LongText({ text }: { text: string }) {
  const [expandedText, setExpandedText] = useState<string | null>(null);
  if (text.length <= MAX_SHOWN) return text;
  const isTruncated = expandedText !== text;
  return (
    <>
      {isTruncated ? truncate(text, MAX_SHOWN) : text}
      <button
        type="button"
        className="control mt-2 block text-note"
        aria-expanded={!isTruncated}
        onClick={() => setExpandedText(isTruncated ? text : null)}
      >
        {isTruncated ? `Show all ${formatNumber(text.length)} characters` : 'Show less'}
      </button>
    </>
  );
}
