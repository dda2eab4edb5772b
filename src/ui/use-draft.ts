import { useState } from 'react';

/**
 * A control's value that follows what it's given, and changes at once when the reader changes it: what
 * it's given comes from the URL, and arrives when the next page is drawn.
 */
export function useDraft<Value>(given: Value): [Value, (value: Value) => void] {
  const [draft, setDraft] = useState(given);
  const [seen, setSeen] = useState(given);
  if (given !== seen) {
    setSeen(given);
    setDraft(given);
  }
  return [draft, setDraft];
}
