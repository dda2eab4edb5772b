import { describe, expect, it } from 'vitest';
import {
  compareFacts,
  countResults,
  onlyDifferences,
  compareKeys,
} from '#screens/compare/comparison-rows.ts';
import { FACT_GROUPS } from '#screens/compare/fact-rows.tsx';
import type { SpacecraftNormal } from '#ll2/spacecraft.ts';
import { aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';

const detailed = (given: Partial<SpacecraftNormal>) => ({
  ...aSpacecraft(given),
  response_mode: 'detailed' as const,
  flights: null,
});

function resultOf(name: string, ...given: Partial<SpacecraftNormal>[]) {
  const groups = compareFacts(FACT_GROUPS, given.map(detailed));
  return groups.flatMap(({ rows }) => rows).find((row) => row.name === name)?.result;
}

describe('compareKeys', () => {
  it.each([
    [['a', 'a'], 'same'],
    [['a', 'b'], 'differs'],
    [['a', 'b', null], 'differs'],
    [['a', null], 'unknown'],
    [['a', 'a', null], 'unknown'],
    [[null, null], 'unknown'],
  ])('%j: %s', (keys, result) => {
    expect(compareKeys(keys)).toBe(result);
  });
});

describe('compareFacts', () => {
  it('compares durations by length, not by text', () => {
    const hour = { time_in_space: 'PT1H', flights_count: 1 };
    expect(resultOf('Time in space', hour, { ...hour, time_in_space: 'PT60M' })).toBe('same');
    expect(resultOf('Time in space', hour, { ...hour, time_in_space: 'PT61M' })).toBe('differs');
  });

  it('treats a zero duration as unknown when the craft may have flown', () => {
    const hour = { time_in_space: 'PT1H', flights_count: 1 };
    const zero = { time_in_space: 'P0D' };
    expect(resultOf('Time in space', hour, { ...zero, flights_count: 1 })).toBe('unknown');
    expect(resultOf('Time in space', hour, { ...zero, flights_count: 0 })).toBe('differs');
  });

  it('distinguishes no family from a family that is not recorded', () => {
    const without = { spacecraft_config: aSpacecraftConfig({ family: [] }) };
    expect(resultOf('Family', without, without)).toBe('same');
    expect(resultOf('Family', without, {})).toBe('unknown');
  });

  it('keeps the rows that differ, and counts the others', () => {
    const groups = compareFacts(FACT_GROUPS, [
      detailed({ serial_number: 'A', flights_count: 2, in_space: true }),
      detailed({ serial_number: 'B', flights_count: 2, in_space: true }),
    ]);
    expect(onlyDifferences(groups).map(({ rows }) => rows.map(({ name }) => name))).toEqual([
      ['Serial number'],
    ]);
    const { same, differs, unknown } = countResults(groups);
    expect({ same, differs }).toEqual({ same: 2, differs: 1 });
    expect(same + differs + unknown).toBe(groups.flatMap(({ rows }) => rows).length);
  });
});
