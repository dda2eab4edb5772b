import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStoredText, createStoredValue, oneOf } from '#lib/stored-value.ts';

/** A browser's storage: in order, without room for more, or closed to the page. */
let state: 'open' | 'full' | 'blocked';
let items: Map<string, string>;

function open(): Map<string, string> {
  if (state === 'blocked') throw new DOMException('Blocked for the test', 'SecurityError');
  return items;
}

beforeEach(() => {
  state = 'open';
  items = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => open().get(key) ?? null,
    setItem(key: string, text: string) {
      if (state === 'full') throw new DOMException('Full for the test', 'QuotaExceededError');
      open().set(key, text);
    },
    removeItem: (key: string) => open().delete(key),
  });
  vi.stubGlobal('window', new EventTarget());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** As when another tab has stored something. Null: it has cleared all storage. */
function notifyOfOtherTab(key: string | null) {
  window.dispatchEvent(Object.assign(new Event('storage'), { key }));
}

const aSwitch = () => createStoredValue('switch', oneOf(['on', 'off']), 'on');
const aSize = () =>
  createStoredValue('size', (text) => ({ size: Number(JSON.parse(text).size) }), { size: 1 });

describe('createStoredValue', () => {
  it('gives the fallback while nothing is stored', () => {
    expect(aSwitch().get()).toBe('on');
  });

  it('stores a text as it is, an object as JSON, and the fallback as nothing', () => {
    expect(aSwitch().set('off')).toBe(true);
    expect(aSize().set({ size: 2 })).toBe(true);
    expect(items).toEqual(
      new Map([
        ['switch', 'off'],
        ['size', '{"size":2}'],
      ]),
    );
    expect(aSwitch().get()).toBe('off');
    expect(aSize().get()).toEqual({ size: 2 });
    aSwitch().set('on');
    aSize().set({ size: 1 });
    expect(items).toEqual(new Map());
  });

  it('gives the fallback for malformed text', () => {
    items.set('switch', 'perhaps').set('size', '{');
    expect(aSwitch().get()).toBe('on');
    expect(aSize().get()).toEqual({ size: 1 });
  });

  it('gives the same object until it changes', () => {
    const size = aSize();
    items.set('size', '{"size":2}');
    expect(size.get()).toBe(size.get());
  });

  it.for(['full', 'blocked'] as const)('keeps a value for the page while storage is %s', (why) => {
    const setting = aSwitch();
    const onChange = vi.fn<() => void>();
    setting.subscribe(onChange);
    state = why;
    expect(setting.set('off')).toBe(false);
    expect(setting.get()).toBe('off');
    expect(onChange).toHaveBeenCalledTimes(1);
    setting.set('on');
    expect(setting.get()).toBe('on');
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('follows another tab, also after a value that could not be stored', () => {
    const setting = aSize();
    state = 'full';
    setting.set({ size: 2 });
    items.set('size', '{"size":3}');
    expect(setting.get()).toEqual({ size: 3 });
  });
});

describe('subscribe', () => {
  it('calls back for this tab’s changes and other tabs’, until unsubscribed', () => {
    const stored = createStoredText('mine');
    const onChange = vi.fn<() => void>();
    const unsubscribe = stored.subscribe(onChange);
    stored.set('a');
    notifyOfOtherTab('mine');
    notifyOfOtherTab(null);
    expect(onChange).toHaveBeenCalledTimes(3);
    notifyOfOtherTab('another’s');
    expect(onChange).toHaveBeenCalledTimes(3);
    unsubscribe();
    stored.set('b');
    notifyOfOtherTab('mine');
    expect(onChange).toHaveBeenCalledTimes(3);
  });
});

describe('createStoredText', () => {
  it('distinguishes blocked storage from empty storage, and keeps what was stored when storage is full', () => {
    const stored = createStoredText('mine');
    expect(stored.get()).toBe('');
    stored.set('a');
    state = 'full';
    expect(stored.set('b')).toBe(false);
    expect(stored.get()).toBe('a');
    state = 'blocked';
    expect(stored.get()).toBeNull();
  });
});
