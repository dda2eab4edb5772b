// oxlint-disable-next-line no-restricted-imports -- this module makes it safe
import { createStore, type UseStore } from 'idb-keyval';

/**
 * A store of idb-keyval in IndexedDB. Where the browser has no IndexedDB, or blocks it for the page, each use rejects;
 * idb-keyval's own would throw at once.
 */
export function openStore(database: string, name: string): UseStore {
  const store = createStore(database, name);
  return async (mode, callback) => store(mode, callback);
}
