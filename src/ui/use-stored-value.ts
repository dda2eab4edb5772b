import { useSyncExternalStore } from 'react';
import type { StoredValue } from '#lib/stored-value.ts';

/** A setting of this device; the fallback while a prerendered page hydrates. */
export function useStoredValue<Value>(stored: StoredValue<Value>): Value {
  return useSyncExternalStore(stored.subscribe, stored.get, () => stored.fallback);
}
