import { expect, it } from 'vitest';
import { toFlights, toTimeInSpace } from '#screens/overview/metrics.ts';
import { sumByFacet } from '#screens/overview/facet-totals.ts';
import { aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';

const soyuz = aSpacecraftConfig({ id: 7, name: 'Soyuz' });
const orion = aSpacecraftConfig({ id: 20, name: 'Orion' });
const gemini = aSpacecraftConfig({ id: 5, name: 'Gemini' });

it('totals the known values, and counts the unknown ones', () => {
  const { shown, unknownCraft } = sumByFacet(
    'spacecraft_config',
    toFlights,
    [
      aSpacecraft({ id: 1, spacecraft_config: soyuz, flights_count: 2 }),
      aSpacecraft({ id: 2, spacecraft_config: soyuz, flights_count: 3 }),
      aSpacecraft({ id: 3, spacecraft_config: soyuz, flights_count: null }),
    ],
    20,
  );
  expect(shown).toMatchObject([{ name: 'Soyuz', tokens: ['7'], total: 5, known: 2, count: 3 }]);
  expect(unknownCraft).toBe(1);
});

it('accepts a total of zero only when every value of the group is known', () => {
  const flown = { flights_count: 0, time_in_space: 'P0D' };
  const { shown, unknown } = sumByFacet(
    'spacecraft_config',
    toTimeInSpace,
    [
      aSpacecraft({ id: 1, spacecraft_config: orion, ...flown }),
      aSpacecraft({ id: 2, spacecraft_config: soyuz, ...flown }),
      aSpacecraft({ id: 3, spacecraft_config: soyuz, time_in_space: null }),
      // It flew, so its zero means unknown too.
      aSpacecraft({ id: 4, spacecraft_config: gemini, flights_count: 1, time_in_space: 'P0D' }),
    ],
    20,
  );
  expect(shown).toMatchObject([{ name: 'Orion', total: 0, known: 1, count: 1 }]);
  expect(unknown.map(({ name, known, count }) => [name, known, count])).toEqual([
    ['Gemini', 0, 1],
    ['Soyuz', 1, 2],
  ]);
});

it('sorts by total, then by name, with craft without a configuration last among equals', () => {
  const craft = (id: number, spacecraft_config: typeof soyuz | null, flights_count: number) =>
    aSpacecraft({ id, spacecraft_config, flights_count });
  const { shown } = sumByFacet(
    'spacecraft_config',
    toFlights,
    [craft(1, null, 1), craft(2, soyuz, 1), craft(3, gemini, 1), craft(4, orion, 9)],
    20,
  );
  expect(shown.map(({ name }) => name)).toEqual(['Orion', 'Gemini', 'Soyuz', null]);
});

it('totals the groups beyond the limit, and returns no tokens for them if one group has none', () => {
  const spacecraft = [soyuz, orion, gemini].map((spacecraft_config, index) =>
    aSpacecraft({ id: index + 1, spacecraft_config, flights_count: 9 - index }),
  );
  const sums = sumByFacet('spacecraft_config', toFlights, spacecraft, 1);
  expect(sums.shown.map(({ name }) => name)).toEqual(['Soyuz']);
  expect(sums.rest).toMatchObject({ groups: 2, sum: { total: 15, tokens: ['20', '5'], count: 2 } });

  const unnamed = aSpacecraft({ id: 4, flights_count: 1 });
  const { rest } = sumByFacet('spacecraft_config', toFlights, [...spacecraft, unnamed], 1);
  expect(rest).toMatchObject({ groups: 3, sum: { total: 16, tokens: [] } });
});

it('returns empty totals for no craft', () => {
  expect(sumByFacet('spacecraft_config', toFlights, [], 20)).toEqual({
    shown: [],
    rest: null,
    unknown: [],
    unknownCraft: 0,
  });
});
