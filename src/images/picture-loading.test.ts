import { expect, it } from 'vitest';
import { toPictureLoading } from '#images/picture-loading.ts';
import { anImage } from '#testing/a-spacecraft.ts';

const image = (name: string) => anImage({ thumbnail_url: `https://example.org/${name}` });

it('requests each URL once, eagerly when it is in view or shared', () => {
  const names = ['a', 'a', 'b', null, 'c', 'd', 'e', 'f', 'e', 'a'];
  expect(toPictureLoading(names.map((name) => (name === null ? null : image(name))))).toEqual([
    'eager',
    'after-shared',
    'eager',
    'eager',
    'eager',
    'lazy',
    'eager',
    'lazy',
    'after-shared',
    'after-shared',
  ]);
});
