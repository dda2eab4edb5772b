import { formatSavedViews, parseSavedViews, type SavedViews } from '#export/saved-views.ts';

const KEY = 'saved-views';

/** What became of a change: done, refused by the change itself, or by the device. */
export type Change = 'done' | 'refused' | 'not-stored';

const listeners = new Set<() => void>();

/** Calls back after each change, by this tab or by another. */
export function subscribe(onChange: () => void): () => void {
  function onStorage({ key }: StorageEvent) {
    // Without a key, all was cleared.
    if (key === KEY || key === null) onChange();
  }
  listeners.add(onChange);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener('storage', onStorage);
  };
}

/** What is kept, as it stands: empty when there's nothing, null where the browser keeps nothing for the page. */
export function readText(): string | null {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return null;
  }
}

function attempt(write: () => void): Change {
  try {
    write();
  } catch {
    // Blocked or full storage. What was kept is kept: a write that fails changes nothing.
    return 'not-stored';
  }
  for (const onChange of listeners) onChange();
  return 'done';
}

/** Changes what is kept by now, which another tab may have written. Text that can't be read stays. */
export function change(toChanged: (saved: SavedViews) => SavedViews | null): Change {
  const text = readText();
  if (text === null) return 'not-stored';
  const saved = parseSavedViews(text);
  const changed = saved === null ? null : toChanged(saved);
  if (changed === null) return 'refused';
  return attempt(() => localStorage.setItem(KEY, formatSavedViews(changed)));
}

/** Keeps text that can't be read under another name, and starts anew. */
export function rejected(): Change {
  return attempt(() => {
    localStorage.setItem(`${KEY}-unreadable-${new Date().toISOString()}`, readText() ?? '');
    localStorage.removeItem(KEY);
  });
}
