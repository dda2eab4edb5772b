import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditCatalogue } from '#catalogue/file/audit.ts';
import { parseCatalogueFile } from '#catalogue/file/catalogue-file.ts';
import { CatalogueError } from '#catalogue/file/errors.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

const provenance = { recorded: '2020-01-02', source: 'https://example.org/', upstream_count: 3 };
const aFile = (results: unknown[]) => ({ format: 'spacecraft-catalogue/1', provenance, results });

describe('parseCatalogueFile', () => {
  it.each([
    ['null', null],
    ['a list of records', [aSpacecraft()]],
    ['another format', { ...aFile([]), format: 'spacecraft-catalogue/99' }],
    ['no records', { ...aFile([]), results: undefined }],
    ['no provenance', { ...aFile([]), provenance: undefined }],
    ['a date that is none', { ...aFile([]), provenance: { ...provenance, recorded: 'yesterday' } }],
  ])('rejects %s as malformed', (_, content) => {
    expect(() => parseCatalogueFile(content)).toThrow(CatalogueError);
  });

  it('keeps the valid records of a file with invalid ones', () => {
    const { spacecraft, rejected } = parseCatalogueFile(aFile([aSpacecraft(), { id: 'x' }, 7]));
    expect(spacecraft).toHaveLength(1);
    expect(rejected.map(({ index }) => index)).toEqual([1, 2]);
  });
});

describe('auditCatalogue', () => {
  it.each([
    ['a duration that is none', { time_docked: 'two days' }],
    ['more ends than flights', { flights_count: 1, mission_ends_count: 2 }],
    [
      'a picture with a script as its URL',
      { image: { id: 1, license: { id: 1 }, image_url: 'javascript:alert(1)' } },
    ],
    ['a picture without a license', { image: { id: 1 } }],
    ['a malformed record', { flights_count: 'three' }],
  ])('finds %s', (_, problem) => {
    const catalogue = parseCatalogueFile(aFile([{ id: 1, name: 'One', ...problem }]));
    expect(auditCatalogue(catalogue)).toHaveLength(1);
  });

  it('finds nothing in the embedded catalogue', () => {
    const content: unknown = JSON.parse(readFileSync('public/catalogue/spacecraft.json', 'utf8'));
    const catalogue = parseCatalogueFile(content);
    expect(catalogue.spacecraft.length).toBeGreaterThan(0);
    expect(auditCatalogue(catalogue)).toEqual([]);
  });
});
