import { describe, expect, it } from 'vitest';
import { compareCatalogues } from '#catalogue/file/catalogue-changes.ts';
import { toDetailed } from '#catalogue/engine/modes.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

describe('compareCatalogues', () => {
  it('lists added and removed craft and changed fields, in order of ids', () => {
    const before = [aSpacecraft({ id: 3, name: 'Goes' }), aSpacecraft({ id: 2, name: 'Changes' })];
    const after = [
      aSpacecraft({ id: 9, name: 'Comes' }),
      aSpacecraft({ id: 2, name: 'Changed', flights_count: 2 }),
    ];
    expect(compareCatalogues(before, after)).toEqual({
      added: [{ id: 9, name: 'Comes' }],
      removed: [{ id: 3, name: 'Goes' }],
      changed: [{ id: 2, name: 'Changed', fields: ['name', 'flights_count'] }],
    });
  });

  it('finds no change in craft that were read in another mode or from another host', () => {
    const one = aSpacecraft({ id: 1, url: 'https://one.example/' });
    const other = { ...toDetailed(one), url: 'https://other.example/' };
    expect(compareCatalogues([one], [other])).toEqual({ added: [], removed: [], changed: [] });
  });
});
