import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ProvenanceSchema } from '#catalogue/file/provenance.ts';
import { CSV_COLUMNS, toCsv } from '#export/csv.ts';
import { type Spacecraft, SpacecraftDetailedSchema } from '#ll2/spacecraft.ts';
import { aFlight, aLaunch } from '#testing/a-flight.ts';
import { anImage, aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';
import { readCsv } from '#testing/read-csv.ts';

const provenance = v.parse(ProvenanceSchema, {
  recorded: '2020-01-02',
  source: 'https://example.org/',
  upstream_count: 600,
});

const readBack = (...spacecraft: Spacecraft[]) => readCsv(toCsv(spacecraft, provenance));

describe('toCsv', () => {
  it('writes every column, named like Launch Library’s fields', () => {
    const license = { id: 4, name: 'Free license', priority: 0, link: 'https://example.org/l' };
    const image = anImage({
      name: '[AUTO] Craft - image',
      image_url: 'https://example.org/i.jpg',
      credit: 'Somebody',
      license,
    });
    const spacecraft_config = aSpacecraftConfig({
      id: 38,
      name: 'Synthetic MS',
      type: { id: 2, name: 'Capsule' },
      agency: {
        response_mode: 'list',
        id: 63,
        url: null,
        name: 'Synthetic agency',
        abbrev: null,
        type: null,
      },
      family: [aFamily('Soyuz'), aFamily(null), aFamily('MS, third')],
      in_use: true,
      image,
    });
    const craft = aSpacecraft({
      id: 606,
      name: 'Synthetic MS-1',
      serial_number: '-731',
      status: { id: 3, name: 'Destroyed' },
      in_space: false,
      is_placeholder: false,
      flights_count: 1,
      mission_ends_count: -2,
      time_in_space: 'P1DT1S',
      time_docked: 'P0D',
      fastest_turnaround: 'PT1H',
      description: 'One,\ntwo "three"',
      spacecraft_config,
    });
    expect(readBack(craft)).toEqual([
      {
        id: '606',
        name: 'Synthetic MS-1',
        serial_number: "'-731",
        status: 'Destroyed',
        in_space: 'false',
        is_placeholder: 'false',
        flights_count: '1',
        mission_ends_count: '-2',
        time_in_space: 'P1DT1S',
        time_in_space_days: '1.00001',
        time_in_space_seconds: '86401',
        time_docked: 'P0D',
        // Launch Library's zero may mean "unknown".
        time_docked_days: '',
        time_docked_seconds: '',
        fastest_turnaround: 'PT1H',
        fastest_turnaround_days: '0.04167',
        first_launch: '',
        spacecraft_config: 'Synthetic MS',
        spacecraft_config_id: '38',
        type: 'Capsule',
        agency: 'Synthetic agency',
        country: '',
        family: 'Soyuz; MS, third',
        human_rated: '',
        in_use: 'true',
        description: 'One,\ntwo "three"',
        image_url: 'https://example.org/i.jpg',
        image_title: 'Craft',
        image_credit: 'Somebody',
        image_license: 'Free license',
        image_license_url: 'https://example.org/l',
        source: 'https://ll.thespacedevs.com/2.3.0/spacecraft/606/',
        recorded: '2020-01-02',
      },
    ]);
  });

  it('writes the first launch, the countries and whether it is crewed, of a detailed record', () => {
    const mode = { id: 1, name: 'Synthetic', response_mode: 'detailed' };
    const country = [{ name: 'France' }, { name: 'Germany' }];
    const agency = { ...mode, response_mode: 'normal', country };
    const launches = ['1999-02-20T04:18:01Z', '1978-01-10T12:26:00Z'];
    const craft = v.parse(SpacecraftDetailedSchema, {
      ...mode,
      spacecraft_config: { ...mode, human_rated: false, agency },
      flights: launches.map((net) => aFlight({ launch: aLaunch({ net }) })),
    });
    expect(readBack(craft)).toMatchObject([
      { first_launch: '1978-01-10T12:26:00Z', country: 'France; Germany', human_rated: 'false' },
    ]);
  });

  it('leaves unrecorded values empty', () => {
    const [row = {}] = readBack(aSpacecraft({ id: 7 }));
    const filled = Object.entries(row).filter(([, value]) => value !== '');
    expect(filled.map(([name]) => name)).toEqual(['id', 'name', 'source', 'recorded']);
  });

  it('writes zero seconds for a craft that never flew', () => {
    const [row = {}] = readBack(aSpacecraft({ flights_count: 0, time_in_space: 'P0D' }));
    expect(row['time_in_space_seconds']).toBe('0');
  });

  it('writes only a header when there are no craft, and ends each line with CRLF', () => {
    expect(toCsv([], provenance)).toBe(`${CSV_COLUMNS.join(',')}\r\n`);
    expect(toCsv([aSpacecraft()], provenance)).toMatch(/2020-01-02\r\n$/);
  });
});

function aFamily(name: string | null) {
  const rest = { id: 1, description: null, manufacturer: null, parent: null, maiden_flight: null };
  return { response_mode: 'normal', name, ...rest };
}
