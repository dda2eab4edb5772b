import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUPPORTED_BROWSERS } from '#build/browsers/supported-browsers.ts';
import { findNewerCss } from './support/checks/newer-css.ts';
import { expect, test } from './support/node-test.ts';
import { DIST } from './support/site/site.ts';

const ASSETS = join(DIST, 'assets');
const css = readdirSync(ASSETS)
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(join(ASSETS, name), 'utf8'))
  .join('');

/** What some supported browsers lack, and why pages work without it. */
const HARMLESS = {
  '-webkit-tap-highlight-color': 'a color',
  ':open': 'in :is(), which ignores it; [open] is beside it',
  ':popover-open': 'as :open',
  ':view-transition-group': 'without view transitions there is nothing to style',
  ':view-transition-new': 'as above',
  ':view-transition-old': 'as above',
  '@page': 'print: the browser’s own margins',
  '@property': 'Tailwind sets the initial values where @supports says so',
  'cursor: grab': 'phones have no cursor',
  'cursor: grabbing': 'as above',
  'cursor: none': 'as above',
  'cursor: pointer': 'as above',
  'cursor: zoom-in': 'as above',
  'font-family: ui-monospace': 'another font follows',
  'forced-color-adjust': 'the system’s colors replace the drawings’',
  'overflow-clip-margin': 'a focus ring may be cut off',
  'print-color-adjust': 'the browser decides whether to print backgrounds',
  resize: 'phones have no handle for it',
  'scrollbar-color': 'the browser’s own colors',
  'scrollbar-width': 'a slide whose text a visitor has spaced shows its scrollbar',
  size: 'print: the table in portrait',
  'text-decoration: dotted': 'the build adds -webkit-text-decoration',
  'text-wrap': 'lines of a heading differ in length',
  'user-select': 'dragging a picture may select its caption',
};

test('the CSS uses nothing that a supported browser lacks, except where pages work without it', () => {
  expect(findNewerCss(css)).toEqual(Object.keys(HARMLESS));
});

test('finds properties, values, selectors, units and functions that are too new', () => {
  const declarations = 'field-sizing:content;display:ruby;height:1lh;color:light-dark(red,blue)';
  expect(findNewerCss(`a:has(b){${declarations}}`)).toEqual([
    '1lh',
    ':has',
    'display: ruby',
    'field-sizing',
    'light-dark()',
  ]);
});

test('the README names the supported browsers', () => {
  const { chrome, edge, firefox, safari, ios } = SUPPORTED_BROWSERS;
  expect(readFileSync(new URL('../README.md', import.meta.url), 'utf8')).toContain(
    `Chrome ${chrome}, Edge ${edge}, Firefox ${firefox}, Safari ${safari} and iOS ${ios}`,
  );
});
