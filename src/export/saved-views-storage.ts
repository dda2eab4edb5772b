import { formatSavedViews, parseSavedViews, type SavedViews } from '#export/saved-views.ts';
import { createStoredText } from '#lib/stored-value.ts';

const KEY = 'saved-views';

/** What came of a change: refused by the change itself, or not stored by the browser. */
export type Outcome = 'done' | 'refused' | 'not-stored';

/** The saved views as text, since text that can't be parsed stays until the visitor decides otherwise. */
export const storedViews = createStoredText(KEY);

/** Changes what is stored now, which another tab may have written. Text that can't be parsed stays. */
export function changeViews(toChanged: (saved: SavedViews) => SavedViews | null): Outcome {
  const text = storedViews.get();
  if (text === null) return 'not-stored';
  const saved = parseSavedViews(text);
  const changed = saved === null ? null : toChanged(saved);
  if (changed === null) return 'refused';
  return storedViews.set(formatSavedViews(changed)) ? 'done' : 'not-stored';
}

/** Moves text that can't be parsed to another key. False when that can't be stored. */
export function backUpAndClearViews(): boolean {
  const backup = createStoredText(`${KEY}-unreadable-${new Date().toISOString()}`);
  return backup.set(storedViews.get() ?? '') && storedViews.set('');
}
