import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formatCatalogueFile } from '#catalogue/file/format-catalogue.ts';
import { type Catalogue, parseCatalogueFile } from '#catalogue/file/catalogue-file.ts';
import { isNewer, fetchIfModified } from '#catalogue/changed-file.ts';
import { fetchFile, type PublishedFile, parseResponse } from '#catalogue/file/published-file.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

const provenance = {
  recorded: '2020-01-02',
  source: 'https://example.org/',
  upstream_count: 1,
  mode: null,
  basis: [],
  sources: [],
  notes: [],
};
const aFile = (name: string) =>
  formatCatalogueFile({ provenance, results: [aSpacecraft({ name })] });

type HostResponse = { status?: number; body: string; etag?: string };

let hosted: HostResponse = { body: '' };
/** What each request sent (If-None-Match), and the status of its response. */
let requests: (readonly [string | undefined, number])[] = [];

// A usual host: it compares the request's ETag with its own.
const server = createServer((request, response) => {
  const { body, etag } = hosted;
  const named = request.headers['if-none-match'];
  const status = etag !== undefined && named === etag ? 304 : (hosted.status ?? 200);
  requests.push([named, status]);
  if (etag !== undefined) response.setHeader('etag', etag);
  response.writeHead(status).end(status === 304 ? undefined : body);
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  url = `http://localhost:${address.port}/`;
});
beforeEach(() => {
  requests = [];
});
afterAll(() => void server.close());

const read = async (file: PublishedFile) => parseResponse(file, await fetchFile(file));
const aFileAt = (address: string): PublishedFile => ({ url: address, etag: null });
const nameIn = (catalogue: { spacecraft: readonly { name: string }[] } | null) =>
  catalogue?.spacecraft[0]?.name ?? null;

describe('the published file', () => {
  it('is requested with the last ETag, and sent again only when it has changed', async () => {
    hosted = { body: aFile('First'), etag: '"1"' };
    const file = aFileAt(url);
    expect(nameIn(await read(file))).toBe('First');
    expect(await fetchIfModified(file)).toBeNull();
    hosted = { body: aFile('Second'), etag: 'W/"2"' };
    expect(nameIn(await fetchIfModified(file))).toBe('Second');
    expect(await fetchIfModified(file)).toBeNull();
    expect(requests).toEqual([
      [undefined, 200],
      ['"1"', 304],
      ['"1"', 200],
      ['W/"2"', 304],
    ]);
    // A request without an ETag gets the whole file.
    expect(nameIn(await read(file))).toBe('Second');
  });

  it.each([
    ['a broken file', { body: '{"format":', etag: '"2"' }, 'malformed'],
    ['a page in its place', { body: '<!doctype html>', etag: '"2"' }, 'malformed'],
    ['an error', { status: 500, body: 'No', etag: '"2"' }, 'unreachable'],
  ])('keeps its ETag after %s', async (_, broken, kind) => {
    hosted = { body: aFile('First'), etag: '"1"' };
    const file = aFileAt(url);
    await read(file);
    hosted = broken;
    await expect(fetchIfModified(file)).rejects.toMatchObject({ kind });
    await expect(fetchIfModified(file)).rejects.toMatchObject({ kind });
    hosted = { body: aFile('Third'), etag: '"3"' };
    expect(nameIn(await fetchIfModified(file))).toBe('Third');
    expect(requests.map(([named]) => named)).toEqual([undefined, '"1"', '"1"', '"1"']);
  });

  it('is sent each time by a host without ETags', async () => {
    hosted = { body: aFile('First') };
    const file = aFileAt(url);
    await read(file);
    expect(nameIn(await fetchIfModified(file))).toBe('First');
    expect(requests).toEqual([
      [undefined, 200],
      [undefined, 200],
    ]);
  });

  it('can’t be fetched without a response', async () => {
    const file = aFileAt('http://localhost:1/');
    await expect(read(file)).rejects.toMatchObject({ kind: 'unreachable' });
    await expect(fetchIfModified(file)).rejects.toMatchObject({ kind: 'unreachable' });
  });
});

function aCatalogue(recorded: string, ids: readonly number[]): Catalogue {
  return parseCatalogueFile({
    format: 'spacecraft-catalogue/1',
    provenance: { ...provenance, recorded },
    results: ids.map((id) => aSpacecraft({ id })),
  });
}

describe('a newly published catalogue', () => {
  const ids = [1, 2, 3, 4];
  const active = aCatalogue('2020-01-02', ids);

  it.each([
    ['newer', aCatalogue('2020-01-03', ids), true, true],
    ['older', aCatalogue('2020-01-01', ids), true, false],
    ['a fragment', aCatalogue('2020-01-03', [1]), true, false],
    ['of the same date with other records', aCatalogue('2020-01-02', [1, 2, 3, 5]), true, false],
    ['the same', aCatalogue('2020-01-02', ids), false, false],
  ])('that is %s replaces the right catalogues', (_, published, toPublished, toUpdated) => {
    expect(isNewer(published, { catalogue: active, origin: 'published' })).toBe(toPublished);
    // A catalogue from an update is only replaced by a better one.
    expect(isNewer(published, { catalogue: active, origin: 'updated' })).toBe(toUpdated);
  });
});
