import { expect, it } from 'vitest';
import { parseCatalogueFile } from '#catalogue/file/catalogue-file.ts';
import { createSnapshotSource } from '#catalogue/snapshot-source.ts';
import { findNearPath } from '#shell/near-path.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

const source = createSnapshotSource({
  updated: () => Promise.resolve({ catalogue: null, problem: null }),
  published: () =>
    Promise.resolve(
      parseCatalogueFile({
        format: 'spacecraft-catalogue/1',
        provenance: { recorded: '2020-01-02', source: 'https://example.org/', upstream_count: 4 },
        results: [
          aSpacecraft({ id: 10, name: 'Soyuz 10', time_in_space: 'P1D' }),
          aSpacecraft({ id: 12, name: 'Soyuz 12', time_in_space: 'P2D' }),
          aSpacecraft({ id: 40, name: 'Crew Dragon Endeavour' }),
          aSpacecraft({ id: 50, name: 'Gemini 3' }),
        ],
      }),
    ),
});

it.each([
  // Misspelled words, in a path of another site's form.
  ['/rockets/soyus', ['Soyuz 12', 'Soyuz 10'], 'soyuz'],
  ['/spacecraft/dragon-endeavor', ['Crew Dragon Endeavour'], 'dragon endeavour'],
  ['/russia/Soyuz.html', ['Soyuz 12', 'Soyuz 10'], 'soyuz'],
  // Nearest ids.
  ['/spacecraft/45', ['Crew Dragon Endeavour', 'Gemini 3', 'Soyuz 12'], undefined],
  ['/spacecraft/99999', ['Gemini 3', 'Crew Dragon Endeavour', 'Soyuz 12'], undefined],
  ['/nothing-like-it', [], undefined],
  // Not valid UTF-8, so its letters are all there is.
  ['/%E0%A4%A', [], undefined],
  ['/', [], undefined],
])('suggests for %s what comes nearest', async (path, names, search) => {
  const near = await findNearPath(path, source);
  expect(near.spacecraft.map(({ name }) => name)).toEqual(names);
  expect(near.search?.text).toBe(search);
});
