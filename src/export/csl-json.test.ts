import { expect, it } from 'vitest';
import type { Citation } from '#export/citation.ts';
import { toCslJson } from '#export/csl-json.ts';

const citation: Citation = {
  key: 'spacecraft-view-abc',
  type: 'dataset',
  title: '3 spacecraft matching “a"b\\c” {…}',
  url: 'https://catalogue.example/spacecraft/?search=a%22b',
  data: { date: '2026-11-23', hasOlder: false, sources: ['Launch Library 2 (The Space Devs)'] },
  accessed: '2026-11-29',
};

it('is a list of one item with the fields of the CSL data schema', () => {
  expect(JSON.parse(toCslJson(citation))).toEqual([
    {
      id: 'spacecraft-view-abc',
      type: 'dataset',
      title: '3 spacecraft matching “a"b\\c” {…}',
      'container-title': 'Spacecraft catalogue',
      URL: 'https://catalogue.example/spacecraft/?search=a%22b',
      issued: { 'date-parts': [[2026, 11, 23]] },
      accessed: { 'date-parts': [[2026, 11, 29]] },
      source: 'Launch Library 2 (The Space Devs)',
      note: 'Data of 23 November 2026: Launch Library 2 (The Space Devs)',
    },
  ]);
});

it('is issued in a month where the day isn’t certain', () => {
  const data = { ...citation.data, date: '2026-07', hasOlder: true };
  expect(JSON.parse(toCslJson({ ...citation, data }))).toMatchObject([
    { issued: { 'date-parts': [[2026, 7]] } },
  ]);
});
