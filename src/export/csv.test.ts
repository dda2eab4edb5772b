import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ProvenanceSchema } from '#catalogue/file/provenance.ts';
import { CSV_COLUMNS, toCsv } from '#export/csv.ts';
import { type Spacecraft, SpacecraftDetailedSchema } from '#ll2/spacecraft.ts';
import { aFlight, aLaunch } from '#testing/a-flight.ts';
import { anImage, aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';

const provenance = v.parse(ProvenanceSchema, {
  recorded: '2020-01-02',
  source: 'https://example.org/',
  upstream_count: 600,
});

/** Parses the file strictly, so that any violation of RFC 4180 throws. */
function readBack(...spacecraft: Spacecraft[]): Record<string, string>[] {
  return parse<Record<string, string>>(toCsv(spacecraft, provenance), {
    columns: true,
    record_delimiter: '\r\n',
    relax_quotes: false,
    relax_column_count: false,
  });
}

const HOSTILE = [
  "=cmd|' /C calc'!A0",
  '=1\n+2',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠A1',
  '"quoted", and parted',
  '""',
  ',',
  '\r\n',
  'one\rtwo\nthree',
  ' blank ends ',
  '\uFEFFmark',
  'Soyuz 🚀 “МС”',
  '\u202Egnp.exe',
  'zero\0',
  "'=1",
];
const aText = () =>
  fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'binary-ascii' }),
    fc.string({ unit: 'grapheme' }),
  );

/** The expected cell for a text. */
const toSafe = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

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

  it('writes the first launch, the countries and whether it is made for people, of a detailed record', () => {
    const craft = v.parse(SpacecraftDetailedSchema, {
      response_mode: 'detailed',
      id: 7,
      name: 'Synthetic craft',
      spacecraft_config: {
        response_mode: 'detailed',
        id: 1,
        name: 'Synthetic design',
        human_rated: false,
        agency: {
          response_mode: 'normal',
          id: 2,
          name: 'Synthetic agency',
          country: [{ name: 'France' }, { name: 'Germany' }],
        },
      },
      flights: [
        aFlight({ launch: aLaunch({ net: '1999-02-20T04:18:01Z' }) }),
        aFlight({ launch: aLaunch({ net: '1978-01-10T12:26:00Z' }) }),
      ],
    });
    const [row = {}] = readBack(craft);
    expect(row['first_launch']).toBe('1978-01-10T12:26:00Z');
    expect(row['country']).toBe('France; Germany');
    expect(row['human_rated']).toBe('false');
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

  it.each(HOSTILE)('round-trips %j', (text) => {
    const [row = {}] = readBack({ ...aSpacecraft(), name: text, description: text });
    expect([row['name'], row['description']]).toEqual([toSafe(text), toSafe(text)]);
  });

  it('round-trips any texts and does not change numbers', () => {
    const someCells = fc.tuple(fc.nat(), aText(), fc.option(aText()), fc.option(fc.integer()));
    fc.assert(
      fc.property(fc.array(someCells, { maxLength: 5 }), (crafts) => {
        const rows = readBack(
          ...crafts.map(([id, name, description, mission_ends_count]) => ({
            ...aSpacecraft({ id }),
            name,
            description,
            mission_ends_count,
          })),
        );
        const read = ['id', 'name', 'description', 'mission_ends_count'];
        expect(rows.map((row) => read.map((name) => row[name]))).toEqual(
          crafts.map(([id, name, description, mission_ends_count]) => [
            String(id),
            toSafe(name),
            toSafe(description ?? ''),
            String(mission_ends_count ?? ''),
          ]),
        );
      }),
    );
  });

  it('never starts a text cell with a character that makes spreadsheets evaluate it', () => {
    fc.assert(
      fc.property(aText(), (text) => {
        const [row = {}] = readBack({ ...aSpacecraft(), name: text, serial_number: text });
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });
});

function aFamily(name: string | null) {
  const rest = { id: 1, description: null, manufacturer: null, parent: null, maiden_flight: null };
  return { response_mode: 'normal', name, ...rest };
}
