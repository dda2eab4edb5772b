import { expect, test } from 'vitest';
import { assemblePage } from '#build/prerendered-page.ts';

const SHELL = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta name="description" content="The site" />
    <meta property="og:title" content="The site" />
    <meta property="og:description" content="The site" />
    <meta property="og:image" content="/social.png" />
    <title>The site</title>
    <script type="module" crossorigin src="/assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/other.js">
    <link rel="stylesheet" crossorigin href="/assets/index.css">
    <link rel="preload" as="font" href="/assets/font.woff2">
  </head>
  <body>
    <div id="root"></div>
    <noscript>No scripts.</noscript>
  </body>
</html>`;

const PARTS = { scripts: ['/assets/a.js'], css: 'main{color:red}' };

const HOSTILE = '</script><script>alert(1)</script><!-- "$&" $1';

test('a page holds what was drawn, its answers, title and card, and begins its scripts itself', () => {
  const page = assemblePage(
    SHELL,
    {
      html: '<title>A &amp; B</title><link rel="preload" as="image" href="x"/><main>Rows</main>',
      answers: [[['catalogue', 'page', ''], { count: 1 }]],
      card: { description: 'One craft', image: 'https://host.example/a.jpg' },
    },
    { address: '/spacecraft', ...PARTS },
  );
  expect(page).toContain('<title>A &amp; B</title>');
  expect(page).toMatch(/<div id="root"><script>[^<]*<\/script><main>Rows<\/main><\/div>/);
  expect(page).toContain('[[["catalogue","page",""],{"count":1}]]');
  expect(page).toContain('<meta name="description" content="One craft" />');
  expect(page).toContain('<meta property="og:image" content="https://host.example/a.jpg" />');
  // Fetched by the page's own script after its first paint.
  expect(page).not.toMatch(/<link rel="(?:modulepreload|stylesheet)"/);
  expect(page).toContain('<link rel="preload" as="font" href="/assets/font.woff2">');
  expect(page).toContain('<style>main{color:red}</style>');
  expect(page).toContain('"/assets/a.js"');
  expect(page).not.toContain('src="/assets/index-1.js"');
  expect(page).not.toContain('No scripts.');
});

test('no text of a record ends an element, or is taken for a pattern', () => {
  const page = assemblePage(
    SHELL,
    {
      html: '<title>T</title><main>Rows</main>',
      answers: [[['one'], HOSTILE]],
      card: { description: HOSTILE, image: null },
    },
    { address: '/spacecraft/1', ...PARTS },
  );
  expect(page).not.toContain('<script>alert(1)');
  const answers = /id="answers">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
  expect(JSON.parse(answers)).toEqual([[['one'], HOSTILE]]);
  const description = /name="description" content="([^"]*)"/.exec(page)?.[1] ?? '';
  expect(description).toContain('$&amp;');
  expect(description).not.toContain('<');
});

test('a shell that lacks what a page needs fails the build', () => {
  const drawn = { html: '<title>T</title>', answers: [], card: null };
  const place = { address: '/', ...PARTS };
  expect(() => assemblePage('<html></html>', drawn, place)).toThrow(/index\.html/);
  expect(() => assemblePage(SHELL, { ...drawn, html: '<main></main>' }, place)).toThrow(/no title/);
});
