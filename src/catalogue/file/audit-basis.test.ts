import { describe, expect, it } from 'vitest';
import { auditBasis } from '#catalogue/file/audit-basis.ts';
import { basisOf } from '#catalogue/file/basis.ts';
import { parseCatalogueFile } from '#catalogue/file/catalogue-file.ts';

const LAUNCH = { net: '1961-07-21T12:20:00Z' };
const ENDED = { id: null, launch: LAUNCH, mission_end: '1961-07-21T12:36:00Z' };
const FLIGHT_BASIS = [
  { fields: ['flights.launch'], kind: 'recorded', on: '2021-11-04', ids: [3] },
  { fields: ['flights.mission_end'], kind: 'source', of: 'gcat', ids: [3] },
];
const COMPUTED = { fields: ['time_in_space'], kind: 'computed', from: 'gcat', ids: [[2, 4]] };

/** The problems of one record, in a file whose names have a basis. */
function audit(record: object, basis: readonly object[]): string[] {
  const { spacecraft, provenance } = parseCatalogueFile({
    format: 'spacecraft-catalogue/1',
    provenance: {
      recorded: '2026-07-24',
      source: 'https://example.org/',
      upstream_count: 1,
      sources: [{ id: 'gcat', name: 'A catalog', credit: 'Its author', license: 'CC BY' }],
      basis: [{ fields: ['name'], kind: 'recorded', on: '2025', ids: [[1, 9]] }, ...basis],
    },
    results: [{ response_mode: 'detailed', id: 3, name: 'Synthetic', ...record }],
  });
  return spacecraft.flatMap((one) => auditBasis(one, provenance));
}

describe('auditBasis', () => {
  it('accepts a record whose values have a basis each, and computed ones their arithmetic', () => {
    expect(
      audit({ flights: [ENDED], time_in_space: 'PT16M' }, [...FLIGHT_BASIS, COMPUTED]),
    ).toEqual([]);
  });

  it('adds up all flights', () => {
    const second = {
      ...ENDED,
      launch: { net: '1962-01-01T00:00:00Z' },
      mission_end: '1962-01-01T00:00:30Z',
    };
    expect(
      audit({ flights: [ENDED, second], time_in_space: 'PT16M30S' }, [...FLIGHT_BASIS, COMPUTED]),
    ).toEqual([]);
  });

  it.each<[string, object, object[], string]>([
    ['a value without a basis', { in_space: false }, [], 'has no basis of in_space'],
    [
      'a value with two',
      {},
      [{ fields: ['name'], kind: 'recorded', on: null, ids: [3] }],
      'has more than one basis of name',
    ],
    [
      'a basis without a value',
      {},
      [{ fields: ['serial_number'], kind: 'recorded', on: null, ids: [3] }],
      'has a basis of serial_number, which is null',
    ],
    [
      'a source that the file lacks',
      { flights: [{ ...ENDED, mission_end: null }] },
      [{ fields: ['flights.launch'], kind: 'source', of: 'elsewhere', ids: [3] }],
      'has a basis in a source that the file doesn’t name',
    ],
    [
      'a duration that its flight doesn’t give',
      { flights: [ENDED], time_in_space: 'PT17M' },
      [...FLIGHT_BASIS, COMPUTED],
      'has a computed time_in_space that its flights don’t give',
    ],
    [
      'a duration from an end of which only the day is known',
      {
        flights: [{ ...ENDED, mission_end_precision: { id: 5, name: 'Day' } }],
        time_in_space: 'PT16M',
      },
      [...FLIGHT_BASIS, COMPUTED],
      'has a computed time_in_space that its flights don’t give',
    ],
  ])('finds %s', (_, record, basis, problem) => {
    expect(audit(record, basis)).toEqual([problem]);
  });
});

describe('basisOf', () => {
  it('finds single ids and ranges with both ends', () => {
    const { provenance } = parseCatalogueFile({
      format: 'spacecraft-catalogue/1',
      provenance: {
        recorded: '2026-07-24',
        source: 'https://example.org/',
        upstream_count: 1,
        basis: [{ fields: ['name'], kind: 'recorded', on: '2025', ids: [1, [4, 6]] }],
      },
      results: [],
    });
    const found = [0, 1, 2, 3, 4, 5, 6, 7].filter(
      (id) => basisOf(provenance, id, 'name').length > 0,
    );
    expect(found).toEqual([1, 4, 5, 6]);
    expect(basisOf(provenance, 1, 'status')).toEqual([]);
  });
});
