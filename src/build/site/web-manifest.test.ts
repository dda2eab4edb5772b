import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url));

const manifest = v.parse(
  v.object({
    name: v.string(),
    start_url: v.string(),
    scope: v.string(),
    background_color: v.string(),
    theme_color: v.string(),
    icons: v.array(
      v.object({ src: v.string(), sizes: v.string(), purpose: v.optional(v.string()) }),
    ),
  }),
  JSON.parse(read('public/manifest.webmanifest').toString()),
);

test('the installed app has the page’s name and background color', () => {
  const [, title] = /<title>(.*?)<\/title>/.exec(read('index.html').toString()) ?? [];
  const tokens = read('src/styles/tokens.css').toString();
  const [, ground] = /--color-ground: light-dark\((#\w+),/.exec(tokens) ?? [];
  expect(manifest.name).toBe(title);
  expect(manifest.background_color).toBe(ground);
  expect(manifest.theme_color).toBe(ground);
});

test('its URLs are relative, so that the site works below any path', () => {
  for (const url of [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }) => src)]) {
    expect(url).toMatch(/^\.\//);
  }
});

test('its icons exist in the declared sizes, and the maskable one is opaque', () => {
  const pictures = manifest.icons.filter(({ src }) => src.endsWith('.png'));
  for (const { src, sizes } of pictures) {
    const { width, height } = PNG.sync.read(read(`public/${src}`));
    expect(`${width}x${height}`).toBe(sizes);
  }
  const maskable = pictures.find(({ purpose }) => purpose === 'maskable');
  const { data } = PNG.sync.read(read(`public/${maskable?.src}`));
  const isOpaque = data.every((value, index) => index % 4 !== 3 || value === 255);
  expect(isOpaque).toBe(true);
  expect(pictures.map(({ sizes }) => sizes)).toEqual(
    expect.arrayContaining(['192x192', '512x512']),
  );
});
