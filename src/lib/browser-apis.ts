// Browser APIs that are missing, or that throw when merely touched: in a sandboxed frame, with cookies blocked, on plain
// HTTP, in old browsers and on TVs. No screen may fail for want of one, so lint allows their use only here and, for those that no page
// starts with, in deferred-browser-apis.ts. Null
// says that there is none. Their promises may still reject, which each caller handles.

/** What `read` returns; null where the browser doesn't have it or throws. */
export function attempt<Value>(read: () => Value): NonNullable<Value> | null {
  try {
    return read() ?? null;
  } catch {
    return null;
  }
}

/** Local or session storage. */
export type SafeStorage = {
  /** Empty when nothing is stored under the key; null where the browser blocks storage. */
  get: (key: string) => string | null;
  /** Stores a text; an empty one is removed. False when storage is blocked or full: what was stored stays. */
  set: (key: string, text: string) => boolean;
};

const toSafeStorage = (open: () => Storage): SafeStorage => ({
  get: (key) => attempt(() => open().getItem(key) ?? ''),
  set: (key, text) =>
    attempt(() => {
      if (text === '') open().removeItem(key);
      else open().setItem(key, text);
      return true;
    }) ?? false,
});

export const deviceStorage = toSafeStorage(() => localStorage);
/** Lasts as long as the tab. */
export const tabStorage = toSafeStorage(() => sessionStorage);

export const serviceWorkers = () => attempt(() => navigator.serviceWorker);
