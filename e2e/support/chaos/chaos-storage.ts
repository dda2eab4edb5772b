import type { BrowserContext, Page } from '@playwright/test';

/** How the storage of all pages behaves, from now on. */
export type StorageSwitch = (isBlocked: boolean) => Promise<void>;

/**
 * Gives the pages of a context storage that can be blocked at any time, as by a browser's settings: whatever a page asks
 * of it throws, and so does opening a channel to other tabs. A service worker's storage stays.
 */
export async function createStorageSwitch(context: BrowserContext): Promise<StorageSwitch> {
  await context.addInitScript(() => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- this runs in the page, alone
    const refuse = () => {
      if (Reflect.get(window, 'storageState')?.isBlocked === true)
        throw new DOMException('Blocked for the test', 'SecurityError');
    };
    const guard = (owner: object, name: string) => {
      const original: unknown = Reflect.get(owner, name);
      Reflect.set(owner, name, function guarded(this: unknown, ...given: unknown[]) {
        refuse();
        return typeof original === 'function' ? Reflect.apply(original, this, given) : undefined;
      });
    };
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      const original = Object.getOwnPropertyDescriptor(window, name);
      Object.defineProperty(window, name, {
        get() {
          refuse();
          return original?.get?.call(window);
        },
      });
    }
    window.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        refuse();
        super(name);
      }
    };
    guard(IDBFactory.prototype, 'open');
    guard(IDBDatabase.prototype, 'transaction');
  });
  let count = 0;
  return async function block(isBlocked) {
    const state = { count: ++count, isBlocked };
    const apply = (next: typeof state) => {
      // Earlier scripts run in each new page too, in any order.
      const { count: last = 0 } = Reflect.get(window, 'storageState') ?? {};
      if (next.count > last) Reflect.set(window, 'storageState', next);
    };
    await context.addInitScript(apply, state);
    const applyTo = (page: Page) =>
      page.evaluate(apply, state).catch(() => {
        // A page that is loading gets it from the script.
      });
    await Promise.all(context.pages().map(applyTo));
  };
}
