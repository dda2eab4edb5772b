import { describe, expect, it } from 'vitest';
import { auditCatalogue } from '#catalogue/file/audit.ts';
import { parseCatalogueFile } from '#catalogue/file/catalogue-file.ts';

type Ends = { mission_end?: string; mission_end_precision?: object; docking_events?: object[] };

const DAY = { id: 5, name: 'Day', abbrev: 'DAY' };
const aFlight = (net: string | null, more: Ends = {}) => ({
  response_mode: 'detailed',
  id: null,
  launch: net === null ? null : { id: null, net },
  ...more,
});

/** The problems of craft with these flights, in a file whose figures were recorded on a day. */
function audit(crafts: Record<number, object[]>, flights_count: number | null = null): string[] {
  const ids = Object.keys(crafts).map(Number);
  const ended = ids.filter((id) =>
    crafts[id]?.some((flight) => Reflect.get(flight, 'mission_end') !== undefined),
  );
  const launched = ids.filter((id) => crafts[id]?.some((one) => Reflect.get(one, 'launch')));
  const counted = flights_count === null ? [] : ids;
  return auditCatalogue(
    parseCatalogueFile({
      format: 'spacecraft-catalogue/1',
      provenance: {
        recorded: '2026-07-24',
        source: 'https://example.org/',
        upstream_count: 9,
        basis: [
          { fields: ['name', 'spacecraft_config', 'spacecraft_config.*'], ids },
          { fields: ['flights.launch'], ids: launched },
          { fields: ['flights.mission_end'], ids: ended },
          { fields: ['flights_count'], ids: counted },
        ].map((rule) => ({ ...rule, kind: 'recorded', on: '2020-06-01' })),
      },
      results: ids.map((id) => ({
        response_mode: 'detailed',
        id,
        name: 'Synthetic',
        spacecraft_config: { response_mode: 'normal', id: 6, name: 'Synthetic design' },
        flights_count,
        flights: crafts[id],
      })),
    }),
  );
}

describe('auditCatalogue, of flights', () => {
  it('accepts flights one after another, and an end whose hour isn’t known', () => {
    const first = aFlight('2019-01-01T10:00:00Z', {
      mission_end: '2019-01-01T00:00:00Z',
      mission_end_precision: DAY,
    });
    const second = aFlight('2020-01-01T00:00:00Z', {
      mission_end: '2020-02-01T00:00:00Z',
      docking_events: [
        { id: 1, docking: '2020-01-02T00:00:00Z', departure: '2020-01-31T00:00:00Z' },
      ],
    });
    expect(audit({ 3: [first, second] }, 2)).toEqual([]);
  });

  it('accepts a flight after the day of the count, and craft that share no launch', () => {
    const first = aFlight('2019-01-01T00:00:00Z');
    const later = aFlight('2020-07-01T00:00:00Z');
    expect(audit({ 3: [first, later], 4: [aFlight('2019-01-02T00:00:00Z')] }, 1)).toEqual([]);
  });

  it.each<[string, object[], string]>([
    [
      'a flight that ends before its launch',
      [aFlight('2020-01-01T00:00:00Z', { mission_end: '2019-12-31T00:00:00Z' })],
      'has a flight that ends before its launch (2019-12-31T00:00:00Z)',
    ],
    [
      'one that ends on an earlier day',
      [
        aFlight('2020-01-01T00:00:01Z', {
          mission_end: '2019-12-31T00:00:00Z',
          mission_end_precision: DAY,
        }),
      ],
      'has a flight that ends before its launch (2019-12-31T00:00:00Z)',
    ],
    ['a flight of which nothing is known', [aFlight(null)], 'has a flight without launch and end'],
    [
      'a flight without a launch that ends as another does',
      [
        aFlight(null, { mission_end: '2020-04-30T05:38:00Z' }),
        aFlight('2020-03-21T20:55:09Z', { mission_end: '2020-04-30T05:38:40Z' }),
      ],
      'has the same flight twice, or two at the same time',
    ],
    [
      'a launch twice',
      [aFlight('2020-01-01T00:00:00Z'), aFlight('2020-01-01T00:00:30Z')],
      'has the same flight twice, or two at the same time',
    ],
    [
      'a launch during a flight',
      [
        aFlight('2020-01-01T00:00:00Z', { mission_end: '2020-02-01T00:00:00Z' }),
        aFlight('2020-01-20T00:00:00Z', { mission_end: '2020-03-01T00:00:00Z' }),
      ],
      'has the same flight twice, or two at the same time',
    ],
    [
      'a docking after the end',
      [
        aFlight('2020-01-01T00:00:00Z', {
          mission_end: '2020-02-01T00:00:00Z',
          docking_events: [
            { id: 8, docking: '2020-01-03T00:00:00Z', departure: '2020-02-01T00:01:00Z' },
          ],
        }),
      ],
      'has a docking event 8 outside of its flight',
    ],
  ])('finds %s', (_, flights, problem) => {
    expect(audit({ 3: flights })).toEqual([`Spacecraft 3 ${problem}.`]);
  });

  it('finds more flights than were counted by that day', () => {
    expect(audit({ 3: [aFlight('2019-01-01T00:00:00Z')] }, 0)).toEqual([
      'Spacecraft 3 lists 1 flights by 2020-06-01, and counts 0.',
    ]);
  });

  it('finds the flight of one craft in the record of another', () => {
    const launch = aFlight('2019-01-01T00:00:00Z');
    expect(audit({ 3: [launch], 4: [launch] })).toEqual([
      'Spacecraft 3 and 4 have the same flight.',
    ]);
  });
});
