import { expect, it } from 'vitest';
import { toPictureGroups } from '#screens/credits/picture-groups.ts';
import { anImage } from '#testing/a-spacecraft.ts';

const license = (name: string) => ({ id: 3, name, priority: 0, link: null });
const use = (id: number, name: string | null) => ({
  image: anImage({ id, license: name === null ? null : license(name) }),
  spacecraft: [],
  agencies: [],
});

it('groups pictures by what may be done with them, free ones first', () => {
  const groups = toPictureGroups([
    use(1, null),
    use(2, 'CC BY-NC 2.0'),
    use(3, 'CC BY 2.0'),
    use(4, 'NASA Image and Media Guidelines'),
    use(5, 'NASA Image and Media Guidelines'),
    use(6, 'Unknown'),
  ]);
  expect(
    groups.map(({ title, licenses, uses }) => [
      title,
      licenses.map(({ license: one, pictures }) => [one?.name, pictures]),
      uses.map(({ image }) => image.id),
    ]),
  ).toEqual([
    [
      'Free to reuse',
      [
        ['NASA Image and Media Guidelines', 2],
        ['CC BY 2.0', 1],
      ],
      [4, 5, 3],
    ],
    ['Under conditions', [['CC BY-NC 2.0', 1]], [2]],
    ['Rights not recorded', [[undefined, 2]], [1, 6]],
  ]);
});

it('has no empty groups', () => {
  expect(toPictureGroups([])).toEqual([]);
});
