import { expect, test } from 'vitest';
import { toRelocatableShell } from '#build/pages/relocatable-shell.ts';
import { SCREEN_PAGES } from '#build/pages/screen-pages.ts';

const PAGE = `<head>
    <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
    <link
      rel="alternate"
      type="application/atom+xml"
      href="./feed.atom"
    />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/other.js">
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>`;

test.each(['./', '/below/'])(
  'a page whose links begin with %s loads its files from the base',
  (base) => {
    const page = toRelocatableShell(PAGE.replaceAll('"./', `"${base}`), base, null);
    expect(page).not.toMatch(/<link|src=/);
    expect(page).not.toContain(`"${base}`);
    expect(page).toContain('"assets/index-1.js"');
    expect(page).toContain('{"rel":"stylesheet","crossOrigin":"","href":"assets/index.css"}');
    expect(page).toContain('{"rel":"icon","href":"favicon.svg","type":"image/svg+xml"}');
  },
);

test('the feed’s link is absolute where the site’s URL is known, and added by the script elsewhere', () => {
  const link = '<link rel="alternate" type="application/atom+xml"';
  const added = '{"rel":"alternate","type":"application/atom+xml","href":"feed.atom"}';
  expect(toRelocatableShell(PAGE, './', null)).toContain(added);
  const page = toRelocatableShell(PAGE, './', 'https://catalogue.example/below/');
  expect(page).toContain(`${link} href="https://catalogue.example/below/feed.atom" />`);
  expect(page).not.toContain(added);
});

test('the base is the path before the last name of a screen', () => {
  const [, literal = '""'] =
    /new RegExp\((".*?")\)/.exec(toRelocatableShell(PAGE, './', null)) ?? [];
  const pattern = new RegExp(String(JSON.parse(literal)));
  const baseOf = (pathname: string) => pattern.exec(pathname)?.[1];
  for (const { path } of SCREEN_PAGES) {
    expect(baseOf(path)).toBe('/');
    expect(baseOf(`/a/b${path}/`)).toBe('/a/b/');
  }
  expect(baseOf('/spacecraft')).toBe('/');
  expect(baseOf('/help/spacecraft/13')).toBe('/help/');
  expect(baseOf('/spacecraft/spacecraft/no-id')).toBe('/spacecraft/');
  expect(baseOf('/a/compare/1,2')).toBe('/a/');
  expect(baseOf('/a/spacecraft/13/no/such')).toBe('/a/');
  expect(baseOf('/a/helpful')).toBeUndefined();
});

test('a page without a script or a style sheet throws', () => {
  expect(() => toRelocatableShell('<head></head>', './', null)).toThrow(/no script/);
});
