import { deviceStorage, type SafeStorage } from '#lib/browser-apis.ts';

/** A text that this device keeps in a storage. */
export type StoredText = {
  /** Empty when nothing is stored; null where the browser blocks storage. */
  get: () => string | null;
  /** Stores it; an empty text is removed. False when storage is blocked or full: what was stored stays. */
  set: (text: string) => boolean;
  /** Calls back after each change, by this tab or by another. */
  subscribe: (listener: () => void) => () => void;
};

export function createStoredText(key: string, storage: SafeStorage = deviceStorage): StoredText {
  const listeners = new Set<() => void>();
  return {
    get: () => storage.get(key),
    set(text) {
      if (!storage.set(key, text)) return false;
      for (const listener of listeners) listener();
      return true;
    },
    subscribe(listener) {
      function onStorage({ key: changed }: StorageEvent) {
        // Null when everything was cleared.
        if (changed === key || changed === null) listener();
      }
      listeners.add(listener);
      window.addEventListener('storage', onStorage);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', onStorage);
      };
    },
  };
}

/** A setting that this device remembers. */
export type StoredValue<Value> = {
  /** The same object until the value changes. */
  get: () => Value;
  /** False when it couldn't be stored: the value then lasts until the page closes or another tab stores one. */
  set: (value: Value) => boolean;
  subscribe: (listener: () => void) => () => void;
  fallback: Value;
};

/**
 * A setting in a storage, by default this device's local one, as text or JSON.
 * @param parse Reads the stored text; null when it's malformed. May throw.
 * @param fallback The value while nothing valid is stored. Setting it removes the stored text.
 */
export function createStoredValue<Value>(
  key: string,
  parse: (text: string) => Value | null,
  fallback: Value,
  storage: SafeStorage = deviceStorage,
): StoredValue<Value> {
  const stored = createStoredText(key, storage);
  const listeners = new Set<() => void>();
  /** The value, and the stored text at that time: the value was read from it, or couldn't replace it. */
  let last: { text: string | null; value: Value } | null = null;

  function read(text: string | null): Value {
    try {
      return (text === null ? null : parse(text)) ?? fallback;
    } catch {
      return fallback;
    }
  }

  const format = (value: Value) => (typeof value === 'string' ? value : JSON.stringify(value));

  return {
    get() {
      const text = stored.get();
      if (last?.text !== text) last = { text, value: read(text) };
      return last.value;
    },
    set(value) {
      const text = format(value);
      last = null;
      if (stored.set(text === format(fallback) ? '' : text)) return true;
      last = { text: stored.get(), value };
      for (const listener of listeners) listener();
      return false;
    },
    subscribe(listener) {
      listeners.add(listener);
      const unsubscribe = stored.subscribe(listener);
      return () => {
        listeners.delete(listener);
        unsubscribe();
      };
    },
    fallback,
  };
}

/** Parses one of a few names. */
export function oneOf<Name extends string>(names: readonly Name[]): (text: string) => Name | null {
  return (text) => names.find((name) => name === text) ?? null;
}
