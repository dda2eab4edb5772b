import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRenderer } from '#build/pages/prerender.ts';
import { IGNORED_PARAMETER } from '#lib/ignored-parameters.ts';
import type { StaticRenderer } from '#hydration/prerendered-page.ts';
import { parseCompareSearch, toComparePath } from '#paths/compare.ts';
import { formatEmbedSearch, parseEmbedSearch } from '#paths/embed.ts';
import { formatKioskSearch, parseKioskSearch } from '#paths/kiosk.ts';
import { formatListSearch, parseListSearch } from '#paths/list.ts';
import { formatTimelineSearch, parseTimelineSearch } from '#paths/timeline.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { FUZZ_SEED, toHostileUrls } from './support/data/hostile-urls.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { URL_NOTES } from './support/data/url-notes.ts';

// Two thousand hostile URLs, parsed and rendered in Node. url-fuzz.spec.ts opens two hundred of them in a browser.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COUNT = 2000;
const urls = toHostileUrls(FUZZ_SEED, COUNT);
const shorten = (url: string) => url.slice(0, 300);

let folder: string;
let renderer: StaticRenderer;
beforeAll(async () => {
  const cache = join(ROOT, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'url-fuzz-'));
  const createStaticRenderer = await loadRenderer(
    { root: ROOT, define: { 'import.meta.env.APP_VERSION': '"0.0.0"' } },
    folder,
  );
  // Few craft, since rendering them takes most of the time, and those that the URLs name.
  const craft = [540, 558, 593, 1, 2, 3].map((id) => aSpacecraft({ id, name: `Synthetic ${id}` }));
  renderer = createStaticRenderer(aCatalogueFile(craft), null);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

/** How a route parses its query string, and the URL that it formats from the result. */
const ROUTES = [
  {
    path: /^\/compare$/,
    parse: parseCompareSearch,
    format: (search: string) => {
      const { ids, ...view } = parseCompareSearch(search);
      return toComparePath(ids, view);
    },
  },
  {
    path: /^\/timeline$/,
    parse: parseTimelineSearch,
    format: (search: string) => formatTimelineSearch(parseTimelineSearch(search)),
  },
  {
    path: /^\/kiosk(?:\/build)?$/,
    parse: parseKioskSearch,
    format: (search: string) => formatKioskSearch(parseKioskSearch(search)),
  },
  {
    path: /^\/embed$/,
    parse: parseEmbedSearch,
    format: (search: string) => formatEmbedSearch(parseEmbedSearch(search)),
  },
  {
    path: /^\/(?:overview|spacecraft(?:\/(?:558|540))?)?$/,
    parse: parseListSearch,
    format: (search: string) => formatListSearch(parseListSearch(search)),
  },
] as const;

function readUrl(url: string) {
  const { pathname, search } = new URL(url, 'https://example.org');
  const route = ROUTES.find(({ path }) => path.test(pathname));
  return route === undefined ? null : { route, search };
}

test(`${COUNT} hostile URLs round-trip to the same query, then without a note`, () => {
  const problems: string[] = [];
  let read = 0;
  for (const url of urls) {
    const found = readUrl(url);
    if (found === null) continue;
    const { route, search } = found;
    const written = new URL(route.format(search), 'https://example.org').search;
    const [state, again] = [route.parse(search), route.parse(written)];
    // As JSON, to which an offset of -0 is 0.
    const isSame =
      JSON.stringify({ ...again, notices: null }) === JSON.stringify({ ...state, notices: null });
    if (!isSame) problems.push(`is parsed differently: ${shorten(url)}`);
    if (again.notices.length > 0) problems.push(`is written with a note: ${shorten(url)}`);
    read++;
  }
  expect(problems).toEqual([]);
  expect(read).toBeGreaterThan(COUNT / 3);
});

/** Default values, which no formatted URL has. */
const DEFAULTS = new Set(
  `view=cards show=cards pictures=all mode=normal limit=10 offset=0 only=all search_in=names order=list seed=1 clock=on
  motion=on shift=on lanes=family`.split(/\s+/),
);

/** The parameters that a route neither uses nor notes, and those given twice that it doesn't note. */
function findSilentlyDropped(url: string): string[] {
  const found = readUrl(url);
  if (found === null) return [];
  const { route, search } = found;
  const given = new URL(url, 'https://example.org').searchParams;
  const noted = new Set(route.parse(search).notices.map(({ parameter }) => parameter));
  const used = new URL(route.format(search), 'https://example.org/?').searchParams;
  // An order that Launch Library supports is formatted as its own parameter.
  if (used.has('ordering')) used.set('sort', '');
  const mayMatter = [...new Set(given.keys())].filter((key) => !IGNORED_PARAMETER.test(key));
  return mayMatter.filter((key) => {
    const values = given.getAll(key);
    const value = (values.at(-1) ?? '').replace(/^-0$/, '0');
    if (noted.has(key)) return false;
    const isEmpty = /^[\s,\0]*$/.test(value) || DEFAULTS.has(`${key}=${value}`);
    return values.length > 1 || (!used.has(key) && !isEmpty);
  });
}

test('no parameter of a hostile URL is dropped without a note', () => {
  const dropped = urls.flatMap((url) =>
    findSilentlyDropped(url).map((key) => `${key}: ${shorten(url)}`),
  );
  expect(dropped).toEqual([]);
});

test(`${COUNT} hostile URLs render a page with a heading each`, { timeout: 120_000 }, async () => {
  const problems: string[] = [];
  // That page takes nothing from its URL, and fetches a file of the built site.
  for (const url of urls.filter((one) => !one.startsWith('/about'))) {
    try {
      const { html } = await renderer.render(url);
      const [, heading = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
      // A display shows its first craft when its picture has loaded, for which it needs a browser.
      const isWaiting = html.includes('aria-label="Rotation"');
      if (heading === '' && !isWaiting) problems.push(`no heading: ${shorten(url)}`);
      if (/^(?:This page failed|The catalogue could not|Part of the page)/.test(heading))
        problems.push(`${heading}: ${shorten(url)}`);
    } catch (error) {
      problems.push(`${String(error)}: ${shorten(url)}`);
    }
  }
  expect(problems).toEqual([]);
});

test.each(URL_NOTES)('%s has the expected notes', (url, expected) => {
  const found = readUrl(url);
  const notices = found?.route.parse(found.search).notices ?? [];
  const notes = notices.map(({ parameter, value }) => `${parameter}=${value}`);
  expect(new Set(notes)).toEqual(new Set(expected));
  expect(notes).toHaveLength(expected.length);
});
