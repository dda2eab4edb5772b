import * as v from 'valibot';
import { expect, it } from 'vitest';
import { ProvenanceSchema } from '#catalogue/file/provenance.ts';
import {
  citeCatalogue,
  citeCraft,
  citeLive,
  citeView,
  describeData,
  formatCitation,
  toLocalDay,
} from '#export/citation.ts';

const provenance = v.parse(ProvenanceSchema, {
  recorded: '2026-11-23T23:30:00-02:00',
  source: 'https://ll.example/spacecraft/',
  upstream_count: 2,
  mode: 'detailed',
});

/** Synthetic: of two recordings, with values of another source for craft 7. */
const combined = v.parse(ProvenanceSchema, {
  ...provenance,
  recorded: '2026-07-24',
  mode: null,
  basis: [
    { kind: 'source', fields: ['name'], ids: [7], of: 'other' },
    { kind: 'inferred', fields: ['status'], ids: [8], from: 'name' },
    { kind: 'computed', fields: ['time_in_space'], ids: [[9, 10]], from: 'other' },
  ],
  sources: [
    { id: 'other', name: 'Another list', credit: 'A. N. Author', license: 'CC BY' },
    { id: 'unused', name: 'Unused list', credit: 'Nobody', license: 'CC BY' },
  ],
});

const LAUNCH_LIBRARY = 'Launch Library 2 (The Space Devs)';
const URL = 'https://catalogue.example/spacecraft/7/';

const cite = (title: string, data = citeCatalogue(provenance, 7)) =>
  citeCraft(7, { title, url: URL, data, accessed: '2026-11-29' });

it('says title, place, day of the data, source, address and day of access', () => {
  expect(formatCitation(cite('X-37B 1'))).toBe(
    '“X-37B 1”. Spacecraft catalogue. Data of 24 November 2026: Launch Library 2 (The Space Devs). ' +
      'https://catalogue.example/spacecraft/7/ (accessed 29 November 2026).',
  );
});

it('knows only the month of data that was combined from several recordings', () => {
  const { date, hasOlder } = citeCatalogue(combined, 1);
  expect([date, hasOlder]).toEqual(['2026-07', true]);
  expect(describeData(citeCatalogue(combined, 1))).toBe(
    'Data from July 2026 and earlier: Launch Library 2 (The Space Devs)',
  );
});

it.each([
  [1, [LAUNCH_LIBRARY]],
  [7, [LAUNCH_LIBRARY, 'Another list (A. N. Author)']],
  [8, [LAUNCH_LIBRARY]],
  [10, [LAUNCH_LIBRARY, 'Another list (A. N. Author)']],
  // A view may show any of them.
  [null, [LAUNCH_LIBRARY, 'Another list (A. N. Author)', 'Unused list (Nobody)']],
])('names the sources of the values of craft %s', (id, sources) => {
  expect(citeCatalogue(combined, id).sources).toEqual(sources);
});

it('cites what Launch Library sent by the day on which it did', () => {
  expect(citeLive(Date.UTC(2026, 10, 29, 23, 59))).toEqual({
    date: '2026-11-29',
    hasOlder: false,
    sources: [LAUNCH_LIBRARY],
  });
});

it('the day of access is the day by the clock on the wall', () => {
  expect(toLocalDay(new Date(2026, 0, 2, 0, 5))).toBe('2026-01-02');
  expect(toLocalDay(new Date(2026, 11, 31, 23, 55))).toBe('2026-12-31');
});

it.each([
  ['two\nlines\r\n\tand  blanks ', 'two lines and blanks'],
  ['a \u202Edesrever\u202C name', 'a desrever name'],
  ['\u2067isolated\u2069 and nul\0', 'isolated and nul'],
  // Right to left by its letters alone, and with quotes: both stay.
  ['مركبة “7”', 'مركبة “7”'],
  ['<b>bold</b> & {braces}', '<b>bold</b> & {braces}'],
])('%j is cited as %j', (name, title) => {
  expect(cite(name).title).toBe(title);
});

it('keys are the same each time, and others for other pages', () => {
  const view = (path: string) => citeView(path, cite('3 spacecraft')).key;
  expect(cite('A').key).toBe('spacecraft-7');
  expect(cite('B').key).toBe('spacecraft-7');
  // FNV-1a of the empty text is its offset basis, 2166136261, which is ztntfp in base 36.
  expect(view('')).toBe('spacecraft-view-ztntfp');
  expect(view('/spacecraft?status=1')).toBe(view('/spacecraft?status=1'));
  expect(view('/spacecraft?status=1')).not.toBe(view('/spacecraft?status=2'));
  expect(view('/spacecraft?search=союз “{}”')).toMatch(/^spacecraft-view-[0-9a-z]+$/);
});
