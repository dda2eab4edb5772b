import { SOURCE_NAMES, type SourceName } from '#catalogue/config.ts';

const STORAGE_KEY = 'source';

const listeners = new Set<() => void>();
/** A choice that could not be stored holds for this page. */
let unstored: SourceName | null = null;

/** The source that this device's reader chose; null when none was, or when storage is blocked. */
export function getRememberedSource(): SourceName | null {
  if (unstored !== null) return unstored;
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return SOURCE_NAMES.find((name) => name === stored) ?? null;
  } catch {
    return null;
  }
}

export function rememberSource(source: SourceName): void {
  try {
    localStorage.setItem(STORAGE_KEY, source);
    unstored = null;
  } catch {
    unstored = source;
  }
  for (const listener of listeners) listener();
}

export function subscribeToRememberedSource(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
