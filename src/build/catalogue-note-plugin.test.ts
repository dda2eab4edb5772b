import { expect, it } from 'vitest';
import { toCatalogueNote } from '#build/catalogue-note-plugin.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

const aFile = (upstream_count: number) =>
  JSON.stringify({
    format: 'spacecraft-catalogue/1',
    provenance: { recorded: '2026-07-24', source: 'https://example.org/', upstream_count },
    results: [aSpacecraft({ id: 1 }), aSpacecraft({ id: 2 })],
  });

it('says how much of Launch Library the catalogue holds, and how to get the rest', () => {
  expect(toCatalogueNote(aFile(607))).toBe(
    'The catalogue holds 2 of 607 spacecraft, as of 2026-07-24. To get all: npm run snapshot',
  );
  expect(toCatalogueNote(aFile(2))).toBeNull();
});
