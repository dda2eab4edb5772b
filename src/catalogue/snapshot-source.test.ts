import { describe, expect, it } from 'vitest';
import { type Catalogue, parseCatalogueFile } from '#catalogue/file/catalogue-file.ts';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import { CatalogueError } from '#catalogue/file/errors.ts';
import { createSnapshotSource } from '#catalogue/snapshot-source.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

function aCatalogue(recorded: string, ids: readonly number[]): Catalogue {
  return parseCatalogueFile({
    format: 'spacecraft-catalogue/1',
    provenance: { recorded, source: 'https://example.org/', upstream_count: 3 },
    results: ids.map((id) => aSpacecraft({ id })),
  });
}

const nothing = { catalogue: null, problem: null };
const ids = [1, 2, 3, 4];
const older = aCatalogue('2020-01-02', ids);
const later = aCatalogue('2020-01-02T08:00:00Z', ids);
const datedAhead = aCatalogue('2999-01-01', ids);

describe('the snapshot source', () => {
  it('loads once for many queries, and again after a failure', async () => {
    let loads = 0;
    const source = createSnapshotSource({
      updated: () => Promise.resolve(nothing),
      published() {
        loads++;
        if (loads === 1) return Promise.reject(new CatalogueError('unreachable', 'down'));
        return Promise.resolve(aCatalogue('2020-01-02', [4]));
      },
    });
    await expect(source.list(DEFAULT_CATALOGUE_QUERY)).rejects.toThrow('down');
    const [page, spacecraft, summary] = await Promise.all([
      source.list(DEFAULT_CATALOGUE_QUERY),
      source.get(4),
      source.summary(),
    ]);
    expect(loads).toBe(2);
    expect([page.count, spacecraft?.id, summary.count]).toEqual([1, 4, 1]);
    expect(await source.get(5)).toBeNull();
  });

  it('rejects an aborted query', async () => {
    const source = createSnapshotSource({
      updated: () => Promise.resolve(nothing),
      published: () => Promise.resolve(older),
    });
    await expect(source.list(DEFAULT_CATALOGUE_QUERY, AbortSignal.abort())).rejects.toThrow(
      /abort/,
    );
  });

  it('queries the stored catalogue whatever the network does', async () => {
    const source = createSnapshotSource({
      updated: () => Promise.resolve({ catalogue: later, problem: null }),
      published: () => Promise.reject(new CatalogueError('unreachable', 'down')),
    });
    expect(await source.catalogue()).toBe(later);
    expect((await source.summary()).origin).toBe('updated');
  });

  it.each([
    ['takes a later published one in its place', older, later, later],
    ['keeps it when the published one is older', later, older, later],
    ['takes the published one in place of one from a wrong clock', datedAhead, later, later],
    ['keeps it when the published one comes from a wrong clock', later, datedAhead, later],
    [
      'takes a later one by a clock that is behind both',
      aCatalogue('2998-01-01', ids),
      datedAhead,
      datedAhead,
    ],
    ['keeps it when the later one is a fragment', older, aCatalogue('2021-01-01', [1]), older],
  ])('%s', async (_, updated, published, expected) => {
    const source = createSnapshotSource({
      updated: () => Promise.resolve({ catalogue: updated, problem: null }),
      published: () => Promise.resolve(published),
    });
    let replaced = 0;
    source.onReplaced(() => replaced++);
    expect(await source.catalogue()).toBe(updated);
    await expect.poll(() => source.catalogue()).toBe(expected);
    expect(replaced).toBe(expected === updated ? 0 : 1);
  });

  it('opens without the stored catalogue while storage is slow, and activates it later', async () => {
    const reading = Promise.withResolvers<{ catalogue: Catalogue; problem: null }>();
    const source = createSnapshotSource({
      updated: () => reading.promise,
      published: () => Promise.resolve(older),
    });
    expect(await source.catalogue()).toBe(older);
    reading.resolve({ catalogue: later, problem: null });
    await expect.poll(() => source.catalogue()).toBe(later);
  });

  it('says why the stored catalogue is not the active one', async () => {
    const source = createSnapshotSource({
      updated: () => Promise.resolve({ catalogue: null, problem: 'unreadable' }),
      published: () => Promise.resolve(older),
    });
    expect(await source.summary()).toMatchObject({ origin: 'published', problem: 'unreadable' });
  });
});
