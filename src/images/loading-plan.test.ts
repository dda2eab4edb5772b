import { expect, it } from 'vitest';
import { planLoading } from '#images/loading-plan.ts';
import { anImage } from '#testing/a-spacecraft.ts';

const image = (name: string) => anImage({ thumbnail_url: `https://example.org/${name}` });

it('asks for each address once, at once when it is in view or shared', () => {
  const names = ['a', 'a', 'b', null, 'c', 'd', 'e', 'f', 'e', 'a'];
  expect(planLoading(names.map((name) => (name === null ? null : image(name))))).toEqual([
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
