import { describe, expect, it } from 'vitest';
import type { SortTerm } from '#catalogue/query/sort-fields.ts';
import {
  needsDetails,
  toDefaultColumns,
  toNameDetail,
  toOrderedColumn,
} from '#screens/list/table/default-columns.ts';

const by = (...fields: SortTerm['field'][]): SortTerm[] =>
  fields.map((field) => ({ field, descending: true }));

describe('toDefaultColumns', () => {
  const FIGURES =
    'flights_count mission_ends_count time_in_space time_docked fastest_turnaround'.split(' ');

  it('has nine columns on a wide screen, and puts design and agency under the name on a smaller one', () => {
    expect(toDefaultColumns('wide', 'normal', null)).toEqual([
      'name',
      'status',
      'spacecraft_config',
      ...FIGURES,
      'id',
    ]);
    expect(toDefaultColumns('medium', 'normal', null)).toEqual(['name', 'status', ...FIGURES]);
    expect(toDefaultColumns('narrow', 'normal', null)).toEqual([
      'name',
      ...FIGURES,
      'status',
      'agency',
    ]);
  });

  it('moves the ordered column beside the name on a phone alone', () => {
    expect(toDefaultColumns('narrow', 'normal', 'time_in_space').slice(0, 3)).toEqual([
      'name',
      'time_in_space',
      'flights_count',
    ]);
    expect(toDefaultColumns('medium', 'normal', 'time_in_space')).toEqual(
      toDefaultColumns('medium', 'normal', null),
    );
  });

  it('adds the ordered column before the figures', () => {
    expect(toDefaultColumns('wide', 'normal', 'first_launch').slice(0, 5)).toEqual([
      'name',
      'status',
      'spacecraft_config',
      'first_launch',
      'flights_count',
    ]);
    expect(toDefaultColumns('medium', 'normal', 'id').slice(0, 4)).toEqual([
      'name',
      'status',
      'id',
      'flights_count',
    ]);
  });

  it('has the eight columns of the design in detailed mode', () => {
    const columns = toDefaultColumns('wide', 'detailed', null);
    expect(columns).toHaveLength(17);
    expect(columns.filter(needsDetails)).toEqual(
      'human_rated crew_capacity height diameter payload_capacity maiden_flight flights'.split(' '),
    );
  });
});

it('marks the first sort key as ordered, but only a sole one for in space', () => {
  expect(toOrderedColumn(by('in_space', 'time_in_space'))?.field).toBe('time_in_space');
  expect(toOrderedColumn(by('in_space'))?.field).toBe('in_space');
  expect(toOrderedColumn([])).toBeNull();
});

it('shows under the name what has no column', () => {
  expect(toNameDetail('wide', ['name', 'spacecraft_config'])).toBe('serial_number');
  expect(toNameDetail('wide', ['name', 'serial_number'])).toBeNull();
  expect(toNameDetail('narrow', ['name', 'agency'])).toBe('configuration');
  expect(toNameDetail('medium', ['name', 'id'])).toBe('configuration and agency');
  expect(toNameDetail('narrow', ['name', 'spacecraft_config'])).toBe('serial_number');
});
