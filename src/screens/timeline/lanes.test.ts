import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SpacecraftFamilySchema } from '#ll2/spacecraft-config.ts';
import { type Bar, isInWindow, toBars } from '#screens/timeline/bars.ts';
import { packRows, toLanes } from '#screens/timeline/lanes.ts';
import { aLaunch, aNormalFlight } from '#testing/a-flight.ts';
import { aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';

const NOW = Date.UTC(2026, 10, 29);

type Given = {
  id: number;
  family: string | null;
  flights: readonly (readonly [string, string?])[];
};

/** A synthetic craft with flights from one day to another, or without an end. */
const aCraft = ({ id, family, flights }: Given, in_space = false) => ({
  ...aSpacecraft({
    id,
    in_space,
    spacecraft_config: aSpacecraftConfig({
      id,
      family: family === null ? [] : [v.parse(SpacecraftFamilySchema, { name: family })],
    }),
  }),
  response_mode: 'detailed' as const,
  flights: flights.map(([net, mission_end = null], index) =>
    aNormalFlight({ id: index, launch: aLaunch({ net }), mission_end }),
  ),
});

const toTimes = (rows: readonly (readonly Bar[])[]) =>
  rows.map((bars) => bars.map(({ start }) => new Date(start).toISOString().slice(0, 10)));

describe('the flights of a lane', () => {
  it('share a row unless they overlap', () => {
    const bars = toBars(
      [
        aCraft({ id: 1, family: 'A', flights: [['1970-01-01', '1970-03-01']] }),
        aCraft({ id: 2, family: 'A', flights: [['1970-02-01', '1970-05-01']] }),
        aCraft({ id: 3, family: 'A', flights: [['1970-03-01', '1970-04-01']] }),
        aCraft({ id: 4, family: 'A', flights: [['1970-06-01', '1970-07-01']] }),
      ],
      NOW,
    );
    expect(toTimes(packRows(bars))).toEqual([
      ['1970-01-01', '1970-03-01', '1970-06-01'],
      ['1970-02-01'],
    ]);
  });

  it('have room for the broken end of one whose end isn’t known', () => {
    const bars = toBars(
      [
        aCraft({ id: 1, family: 'A', flights: [['1970-01-01']] }),
        aCraft({ id: 2, family: 'A', flights: [['1970-02-01', '1970-05-01']] }),
        aCraft({ id: 3, family: 'A', flights: [['1970-04-01', '1970-04-02']] }),
      ],
      NOW,
    );
    expect(toTimes(packRows(bars))).toEqual([['1970-01-01', '1970-04-01'], ['1970-02-01']]);
  });

  it('are packed fast', () => {
    const bars = toBars(
      [
        aCraft({
          id: 1,
          family: 'A',
          flights: Array.from({ length: 10_000 }, (_, index) => [
            new Date(Date.UTC(1961, 0, 1 + index)).toISOString(),
            new Date(Date.UTC(1961, 0, 40 + index)).toISOString(),
          ]),
        }),
      ],
      NOW,
    );
    const rows = packRows(bars);
    expect(rows).toHaveLength(39);
    expect(rows.flat()).toHaveLength(10_000);
  });
});

describe('bars', () => {
  const [open, unknown] = toBars(
    [
      aCraft({ id: 1, family: 'A', flights: [['1970-01-01']] }, true),
      aCraft({ id: 2, family: 'A', flights: [['1970-02-01']] }),
    ],
    NOW,
  );

  it('run to today while the craft is in space, and have no length if the end isn’t known', () => {
    expect(open).toMatchObject({ state: 'open', shownEnd: NOW });
    expect(unknown).toMatchObject({ state: 'unknown', shownEnd: Date.UTC(1970, 1, 1) });
  });

  it('are in a window if any part of them is', () => {
    const in1971 = { start: Date.UTC(1971, 0), end: Date.UTC(1972, 0) };
    const in1970 = { start: Date.UTC(1970, 0), end: Date.UTC(1971, 0) };
    expect([open, unknown].map((bar) => bar && isInWindow(bar, in1971))).toEqual([true, false]);
    expect([open, unknown].map((bar) => bar && isInWindow(bar, in1970))).toEqual([true, true]);
  });
});

const namesOf = (craft: readonly Given[]) =>
  toLanes(
    toBars(
      craft.map((one) => aCraft(one)),
      NOW,
    ),
    'family',
  ).map(({ name }) => name);

describe('lanes', () => {
  it('begin with the one that flew first, and end with what isn’t recorded', () => {
    expect(
      namesOf([
        { id: 1, family: null, flights: [['1960-01-01']] },
        { id: 2, family: 'Late', flights: [['1980-01-01']] },
        { id: 3, family: 'Early', flights: [['1970-01-01']] },
        { id: 4, family: 'Grounded', flights: [] },
      ]),
    ).toEqual(['Early', 'Late', 'Family not recorded']);
  });

  it('are at most 40, and one of all others', () => {
    const craft = Array.from({ length: 42 }, (_, id): Given => ({
      id,
      family: `Family ${id}`,
      // The first two fly least.
      flights: id < 2 ? [['1970-01-01']] : [['1970-01-01'], ['1971-01-01']],
    }));
    const names = namesOf(craft);
    expect(names).toHaveLength(41);
    expect(names.at(0)).toBe('Family 2');
    expect(names.at(-1)).toBe('2 other families');
  });
});
