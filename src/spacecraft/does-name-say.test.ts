import { describe, expect, it } from 'vitest';
import { doesNameSay } from '#spacecraft/does-name-say.ts';

describe('doesNameSay', () => {
  it.each([
    ['Soyuz MS-22', 'Soyuz MS'],
    ['Tianzhou-6', 'Tianzhou'],
    ['Progress M-67', 'Progress-M'],
    ['X-37B 1', 'X-37B'],
    ['Dragon C109', 'C109'],
    ['Mercury No.20', 'No. 20'],
    ['mercury no.20', 'MERCURY'],
  ])('%s says %s', (name, part) => {
    expect(doesNameSay(name, part)).toBe(true);
  });

  it.each([
    ['Soyuz TM-34', 'Soyuz T'],
    ['Dragon C109', 'Dragon 1'],
    ['Crew Dragon Endurance', 'Crew Dragon 2'],
    ['Soyuz TMA-20M', 'Soyuz TMA-M'],
    ['Gemini SC11', 'SC1'],
  ])('%s does not say %s', (name, part) => {
    expect(doesNameSay(name, part)).toBe(false);
  });
});
