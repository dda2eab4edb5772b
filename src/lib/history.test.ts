import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { currentUrl, makeHistorySafe } from '#lib/history.ts';

const SITE = 'https://example.org/app/';

/** What the address bar went through: `+` for a new entry, `=` for one replaced. */
let written: string[];
let limit: 'none' | 'throws' | 'ignores';
let page: EventTarget & { location: { href: string }; history: Pick<History, 'pushState'> };

/** A browser's history, with its limit on changes. */
function aHistory(location: { href: string }) {
  const change = (mark: string) => (_state: unknown, _title: string, url?: string | URL | null) => {
    if (limit === 'throws') throw new DOMException('Too many calls', 'SecurityError');
    if (limit === 'ignores') return;
    location.href = new URL(url ?? location.href, location.href).href;
    written.push(`${mark}${location.href.slice(SITE.length)}`);
  };
  return { pushState: change('+'), replaceState: change('=') };
}

beforeEach(() => {
  vi.useFakeTimers();
  written = [];
  limit = 'none';
  const location = { href: SITE };
  page = Object.assign(new EventTarget(), { location, history: aHistory(location) });
  vi.stubGlobal('window', page);
  makeHistorySafe();
});

afterEach(() => {
  window.dispatchEvent(new Event('popstate'));
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const push = (url: string) => window.history.pushState(null, '', url);
const replace = (url: string) => window.history.replaceState(null, '', url);
const shown = () => currentUrl().href.slice(SITE.length);

it('passes changes on', () => {
  push('?a');
  replace('?b');
  expect(written).toEqual(['+?a', '=?b']);
  expect(shown()).toBe('?b');
});

it.each(['throws', 'ignores'] as const)(
  'makes up for changes when the browser %s, with one entry for all',
  (how) => {
    push('?a');
    limit = how;
    replace('?b');
    push('?c');
    replace('?d');
    expect(shown()).toBe('?d');
    vi.advanceTimersByTime(5_000);
    expect(written).toEqual(['+?a']);
    limit = 'none';
    vi.advanceTimersByTime(1_000);
    expect(written).toEqual(['+?a', '+?d']);
    expect(page.location.href).toBe(`${SITE}?d`);
    vi.advanceTimersByTime(60_000);
    expect(written).toEqual(['+?a', '+?d']);
  },
);

it('makes a later change at once when the limit has ended', () => {
  limit = 'throws';
  replace('?a');
  limit = 'none';
  replace('?b');
  expect(written).toEqual(['=?b']);
});

it('leaves the entry alone that the visitor goes back to', () => {
  push('?a');
  limit = 'throws';
  replace('?b');
  page.location.href = SITE;
  window.dispatchEvent(new Event('popstate'));
  limit = 'none';
  expect(shown()).toBe('');
  vi.advanceTimersByTime(60_000);
  expect(written).toEqual(['+?a']);
});

it('gives up a change that the browser never accepts', () => {
  limit = 'throws';
  push('/elsewhere');
  vi.advanceTimersByTime(60_000);
  expect(vi.getTimerCount()).toBe(0);
  expect(currentUrl().pathname).toBe('/elsewhere');
});
