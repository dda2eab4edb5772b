import { expect, test } from 'vitest';
import { withContentPolicy } from '#build/content-policy.ts';
import { assemblePage } from '#build/pages/prerendered-page.ts';
import { DEFAULT_CONFIG } from '#catalogue/config.ts';

const SHELL = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <title>The site</title>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
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
  queryScripts: [],
  tableScripts: [],
  css: null,
  cssFolder: 'assets/',
};

const HOSTILE = '</script><script>alert(1)</script><!-- "$&" $1';

const toPage = (structuredData?: object) =>
  assemblePage(
    '/spacecraft/1',
    {
      html: '<title>T</title><main>A craft</main>',
      state: [],
      preview: null,
      ...(structuredData === undefined ? {} : { structuredData }),
    },
    PARTS,
  );

test('a page has its structured data in a block that is never run', () => {
  const data = { '@type': 'Vehicle', name: HOSTILE };
  const page = toPage(data);
  const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  expect(JSON.parse(text)).toEqual(data);
  expect(page).not.toContain('<script>alert(1)');
});

const policyOf = (page: string) =>
  /script-src [^;]*/.exec(withContentPolicy(page, DEFAULT_CONFIG))?.[0];

test('the content policy allows no more scripts for it', () => {
  expect(policyOf(toPage({ name: HOSTILE }))).toBe(policyOf(toPage()));
});

test('a page without structured data has no block for it', () => {
  expect(toPage()).not.toContain('ld+json');
});
