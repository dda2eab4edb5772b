import { useState } from 'react';

/**
 * What someone enters in a field, which may not be valid yet. When `value` changes, it replaces the draft. The second
 * result sets the draft.
 */
export function useDraft<Value>(value: Value): [Value, (draft: Value) => void] {
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setDraft(value);
  }
  return [value === seen ? draft : value, setDraft];
}
