import type { Page } from '@playwright/test';

/** The browser APIs in src/lib/browser-apis.ts, which may throw when touched, or be missing. */
export const USED_APIS = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'BroadcastChannel',
  'matchMedia',
  'locks',
  'serviceWorker',
  'wakeLock',
  'clipboard',
];

/** With those that throw in the same browsers. */
const APIS = [...USED_APIS, 'caches', 'storage', 'permissions'];

/** `throws`: any access throws, as with cookies blocked or in a sandboxed frame. `is missing`: as in old browsers. */
export type Blocked = 'throws' | 'is missing';

/** Blocks these APIs on all pages that `page` opens from now on. */
export async function blockApis(
  page: Page,
  how: Blocked,
  apis: readonly string[] = APIS,
): Promise<void> {
  await page.addInitScript(
    ([isMissing, names]) => {
      for (const name of names) {
        for (const owner of [window, navigator, Navigator.prototype]) {
          if (!(name in owner)) continue;
          if (isMissing) Reflect.deleteProperty(owner, name);
          else {
            Object.defineProperty(owner, name, {
              configurable: true,
              get() {
                throw new DOMException('The operation is insecure.', 'SecurityError');
              },
            });
          }
        }
      }
    },
    [how === 'is missing', apis] as const,
  );
}

/**
 * A browser that refuses all changes of the URL after the first `limit`, as Safari does after 100 in 30 s. Resolves to what
 * ends the refusals.
 */
export async function limitHistory(page: Page, limit: number): Promise<() => Promise<void>> {
  await page.addInitScript((most) => {
    let left = most;
    window.addEventListener('allow-changes', () => {
      left = Infinity;
    });
    for (const name of ['pushState', 'replaceState'] as const) {
      const change = History.prototype[name];
      History.prototype[name] = function refuseTooMany(...parameters) {
        if (left-- <= 0) throw new DOMException('Too many calls', 'SecurityError');
        change.apply(this, parameters);
      };
    }
  }, limit);
  return () => page.evaluate(() => void window.dispatchEvent(new Event('allow-changes')));
}
