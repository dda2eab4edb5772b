import { createContext, runInContext, runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { assemblePage } from '#build/pages/prerendered-page.ts';

const SHELL = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta name="description" content="The site" />
    <meta property="og:title" content="The site" />
    <meta property="og:description" content="The site" />
    <meta property="og:image" content="/social.png" />
    <title>The site</title>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/other.js">
    <link rel="stylesheet" crossorigin href="./assets/index.css">
    <link rel="preload" as="font" href="./assets/font.woff2">
  </head>
  <body>
    <div id="root"></div>
    <noscript>No scripts.</noscript>
  </body>
</html>`;

const PARTS = {
  shell: SHELL,
  base: './',
  scripts: ['assets/a.js'],
  queryScripts: ['assets/b.js'],
  tableScripts: ['assets/table.js'],
  css: '@font-face{src:url(font.woff2)}main{background:url(data:,)}',
  cssFolder: 'assets/',
};

const HOSTILE = '</script><script>alert(1)</script><!-- "$&" $1';

test('a page has its content, dehydrated state, title and link preview, and loads its scripts itself', () => {
  const page = assemblePage(
    '/spacecraft',
    {
      html: '<title>A &amp; B</title><link rel="preload" as="image" href="x"/><main>Rows</main>',
      state: [[['catalogue', 'page', ''], { count: 1 }]],
      preview: { description: 'One craft', image: 'https://host.example/a.jpg' },
    },
    PARTS,
  );
  expect(page).toContain('<title>A &amp; B</title>');
  expect(page).toMatch(/<div id="root"><script>[^<]*<\/script><main>Rows<\/main><\/div>/);
  expect(page).toContain('[[["catalogue","page",""],{"count":1}]]');
  expect(page).toContain('<meta name="description" content="One craft" />');
  expect(page).toContain('<meta property="og:image" content="https://host.example/a.jpg" />');
  // Only for a URL that its content isn't for.
  expect(page).toContain('for (const href of ["./assets/a.js","./assets/b.js"].concat(');
  // The page's own script loads them after the first paint.
  expect(page).not.toMatch(/<link rel="(?:modulepreload|stylesheet)"/);
  expect(page).not.toContain('index-1.js');
  expect(page).not.toContain('No scripts.');
});

test('a page without inline CSS links the style sheet, and nothing that delays it', () => {
  const page = assemblePage(
    '/spacecraft/13',
    { html: '<title>T</title>', state: [], preview: null },
    { ...PARTS, css: null },
  );
  expect(page).toContain('<link rel="stylesheet" crossorigin href="../assets/index.css">');
  expect(page).not.toContain('<style>');
  expect(page).not.toContain('as="font"');
});

test.each([
  ['/spacecraft', './'],
  ['/spacecraft/13', '../'],
])('the URLs in the page of %s begin with %s', (path, up) => {
  const page = assemblePage(
    path,
    {
      html: '<title>T</title><a href="/help">href="/help"</a><img src="//host.example/a.jpg">',
      state: [[['one'], 'href="/help"']],
      preview: null,
    },
    PARTS,
  );
  expect(page).toContain(`<a href="${up}help">`);
  expect(page).toContain('src="//host.example/a.jpg"');
  expect(page).toContain(`<link rel="preload" as="font" href="${up}assets/font.woff2">`);
  expect(page).toContain(
    `<style>@font-face{src:url(${up}assets/font.woff2)}main{background:url(data:,)}</style>`,
  );
  expect(page).toContain(`["${up}assets/a.js"]`);
  expect(page).toContain(String.raw`href=\"/help\"`);
});

test('no text of a record closes an element or is used as a replacement pattern', () => {
  const page = assemblePage(
    '/spacecraft/1',
    {
      html: '<title>T</title><main>Rows</main>',
      state: [[['one'], HOSTILE]],
      preview: { description: HOSTILE, image: null },
    },
    PARTS,
  );
  expect(page).not.toContain('<script>alert(1)');
  const state = /id="dehydrated-state">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
  expect(JSON.parse(state)).toEqual([[['one'], HOSTILE]]);
  const description = /name="description" content="([^"]*)"/.exec(page)?.[1] ?? '';
  expect(description).toContain('$&amp;');
  expect(description).not.toContain('<');
});

test('a shell without what a page needs fails the build', () => {
  const rendered = { html: '<title>T</title>', state: [], preview: null };
  expect(() => assemblePage('/a', rendered, { ...PARTS, shell: '<html></html>' })).toThrow(
    /The page has no/,
  );
  expect(() => assemblePage('/a', { ...rendered, html: '<main></main>' }, PARTS)).toThrow(
    /no title/,
  );
});

test.each([
  ['/spacecraft', '', false],
  ['/folder/spacecraft', '', false],
  ['/spacecraft', '?utm_source=feed&fbclid=1&format=json', false],
  ['/spacecraft', '?search=soyuz', true],
  ['/spacecraft', '?utm_source=feed&view=table', true],
  ['/spacecraft/13', '', true],
])('at %s%s the content of /spacecraft is another’s: %s', (pathname, search, isOther) => {
  const rendered = { html: '<title>T</title><main>Rows</main>', state: [], preview: null };
  const page = assemblePage('/spacecraft', rendered, PARTS);
  const [, head = ''] = /<script>(\s*var hasContent[^<]*)<\/script>/.exec(page) ?? [];
  const [, check = ''] = /<div id="root"><script>([^<]*)<\/script>/.exec(page) ?? [];
  let isHidden = false;
  const requests: string[] = [];
  const root = {
    setAttribute: () => {
      isHidden = true;
    },
  };
  const window = createContext({
    document: {
      currentScript: { parentElement: root, remove: () => {} },
      createElement: () => ({}),
      head: { append: (link: { href: string }) => requests.push(link.href) },
    },
    location: {
      protocol: 'https:',
      pathname,
      search,
      href: `https://site.example${pathname}${search}`,
    },
    fetch: async (path: string) => requests.push(path),
    URL,
    URLSearchParams,
    isTooOld: false,
  });
  runInContext(`var self = globalThis; ${head}`, window);
  runInContext(check, window);
  expect(isHidden).toBe(isOther);
  const base = pathname.slice(0, pathname.lastIndexOf('/') + 1);
  expect(requests).toEqual(
    isOther
      ? [
          './assets/a.js',
          './assets/b.js',
          ...(search.includes('view=table') ? ['./assets/table.js'] : []),
          `${base}catalogue/spacecraft.json`,
        ]
      : [],
  );
});

test.each([
  ['/spacecraft', null],
  ['/a/spacecraft/?search=x#y', '/a/spacecraft?search=x#y'],
  // Hosts that decode these send the list, and the page of 13.
  ['/spacecraft/12%2F..%2F', '/spacecraft'],
  ['/a/spacecraft%2f13', '/a/spacecraft/13'],
  // It stays on its host.
  ['//evil.example/spacecraft/', '//evil.example/spacecraft'],
])('at %s a prerendered page changes its URL to %s', (path, changed) => {
  const rendered = { html: '<title>T</title>', state: [], preview: null };
  const page = assemblePage('/spacecraft', rendered, PARTS);
  const [, script = ''] = /<script>(try[^<]*)<\/script>/.exec(page) ?? [];
  const urls: string[] = [];
  runInNewContext(script, {
    URL,
    location: { href: `https://site.example${path}` },
    history: { replaceState: (_: null, __: string, url: string) => urls.push(url) },
  });
  expect(urls).toEqual(changed === null ? [] : [`https://site.example${changed}`]);
});

test('the preview of a page with figures in its title is the site’s own', () => {
  const rendered = { html: '<title>68 spacecraft</title>', state: [], preview: null };
  const page = assemblePage('/spacecraft', rendered, PARTS);
  expect(page).toContain('<title>68 spacecraft</title>');
  expect(page).toContain('<meta property="og:title" content="The site" />');
});
