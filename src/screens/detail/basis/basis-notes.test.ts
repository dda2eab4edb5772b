import { expect, it } from 'vitest';
import type { BasisRule, Provenance } from '#catalogue/file/provenance.ts';
import { toBasisNotes } from '#screens/detail/basis/basis-notes.ts';

const aProvenance = (basis: BasisRule[]): Provenance => ({
  recorded: '2026-07-24',
  source: 'https://example.org/',
  upstream_count: 3,
  mode: null,
  basis,
  sources: [
    {
      id: 'gcat',
      name: 'Synthetic Catalog',
      credit: 'A. Synthetic, https://example.org/catalog',
      license: 'CC BY',
    },
  ],
  notes: [],
});

const ids = [1];

it('gives each basis once, in the order of the page, and numbers those that are marked', () => {
  const notes = toBasisNotes(
    aProvenance([
      { kind: 'computed', from: 'gcat', fields: ['time_in_space'], ids },
      { kind: 'recorded', on: '2022-01-18', fields: ['status', 'name'], ids },
      { kind: 'recorded', on: '2022-01-18', fields: ['serial_number'], ids },
      { kind: 'inferred', from: 'name', fields: ['spacecraft_config'], ids },
    ]),
    1,
  );
  expect(notes).toEqual([
    {
      number: null,
      text: 'Name, status, serial number: Launch Library, as of 18 January 2022.',
      link: null,
      fields: ['name', 'status', 'serial_number'],
    },
    {
      number: 1,
      text: 'Concluded from the craft’s name.',
      link: null,
      fields: ['spacecraft_config'],
    },
    {
      number: null,
      text: 'Time in space: computed from the flights below, with ends from: Synthetic Catalog, A. Synthetic, CC BY.',
      link: 'https://example.org/catalog',
      fields: ['time_in_space'],
    },
  ]);
});

it.each([
  [{ kind: 'recorded', on: '2025' }, 'Status: Launch Library, as of 2025.'],
  [{ kind: 'recorded', on: '2025-04' }, 'Status: Launch Library, as of April 2025.'],
  [{ kind: 'recorded', on: null }, 'Status: Launch Library, on a day that wasn’t noted.'],
  [{ kind: 'computed', from: 'launch_library' }, 'Status: computed from the flights below.'],
  [{ kind: 'source', of: 'gcat' }, 'Synthetic Catalog, A. Synthetic, CC BY.'],
  [{ kind: 'source', of: 'unnamed' }, 'unnamed.'],
  [{ kind: 'inferred', from: 'name' }, 'Concluded from the craft’s name.'],
  [{ kind: 'inferred', from: 'design' }, 'Concluded from all other craft of this design.'],
] as const)('puts %o in words', (rule, text) => {
  const notes = toBasisNotes(aProvenance([{ ...rule, fields: ['status'], ids }]), 1);
  expect(notes.map((note) => note.text)).toEqual([text]);
});

it('says nothing of values of the recorded date, nor of other craft', () => {
  const fields = ['status'];
  expect(
    toBasisNotes(
      aProvenance([
        { kind: 'recorded', on: '2026-07-24', fields, ids },
        { kind: 'inferred', from: 'name', fields, ids: [2] },
      ]),
      1,
    ),
  ).toEqual([]);
});
