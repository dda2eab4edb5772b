import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceStorage, serviceWorkers, tabStorage } from '#lib/browser-apis.ts';
import {
  copyText,
  lockManager,
  matchesMedia,
  openBroadcastChannel,
  screenWakeLock,
} from '#lib/deferred-browser-apis.ts';

const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

const GLOBALS = ['localStorage', 'sessionStorage', 'BroadcastChannel', 'matchMedia'];
const NAVIGATOR = ['locks', 'serviceWorker', 'wakeLock', 'clipboard'];

/** Browsers without any of these APIs. */
const BROWSERS = {
  'APIs are missing'() {
    vi.stubGlobal('navigator', {});
    for (const name of GLOBALS) vi.stubGlobal(name, undefined);
  },
  'APIs throw when touched'() {
    const navigator = {};
    vi.stubGlobal('navigator', navigator);
    for (const name of NAVIGATOR) Object.defineProperty(navigator, name, { get: refuse });
    for (const name of GLOBALS) {
      vi.stubGlobal(name, undefined);
      Object.defineProperty(globalThis, name, { get: refuse, configurable: true });
    }
  },
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(Object.entries(BROWSERS))('where %s', (_, open) => {
  it('says so instead of throwing', async () => {
    open();
    for (const storage of [deviceStorage, tabStorage]) {
      expect(storage.get('key')).toBeNull();
      expect(storage.set('key', 'text')).toBe(false);
      expect(storage.set('key', '')).toBe(false);
    }
    expect(openBroadcastChannel('name')).toBeNull();
    expect(lockManager()).toBeNull();
    expect(serviceWorkers()).toBeNull();
    expect(screenWakeLock()).toBeNull();
    expect(matchesMedia('print')).toBe(false);
    expect(await copyText('text')).toBe(false);
  });
});
