import { formatSavedViews, parseSavedViews, type SavedViews } from '#export/saved-views.ts';
import { createStoredText } from '#lib/stored-value.ts';

const KEY = 'saved-views';

/** The result of a change. `refused`: by the change itself. `not-stored`: by the browser. */
export type Outcome = 'done' | 'refused' | 'not-stored';

/** The saved views, stored as text so that text that can't be parsed is kept until the visitor starts over. */
export const storedViews = createStoredText(KEY);

/**
 * Changes the currently stored views, which another tab may have written. Refuses to change text that can't be parsed.
 */
export function changeViews(toChanged: (saved: SavedViews) => SavedViews | null): Outcome {
  const text = storedViews.get();
  if (text === null) return 'not-stored';
  const saved = parseSavedViews(text);
  const changed = saved === null ? null : toChanged(saved);
  if (changed === null) return 'refused';
  return storedViews.set(formatSavedViews(changed)) ? 'done' : 'not-stored';
}

/** Moves text that can't be parsed to a backup key. False if the browser can't store it. */
export function backUpAndClearViews(): boolean {
  const backup = createStoredText(`${KEY}-unreadable-${new Date().toISOString()}`);
  return backup.set(storedViews.get() ?? '') && storedViews.set('');
}
