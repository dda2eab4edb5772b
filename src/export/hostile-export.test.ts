import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import { toCsv } from '#export/csv.ts';
import { toJson } from '#export/json.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { aHostileCatalogue, toHostileFile } from '#testing/hostile-catalogue.ts';
import { readCsv } from '#testing/read-csv.ts';

const { spacecraft, provenance } = parseCatalogueText(toHostileFile(aHostileCatalogue()));

it('exports a hostile catalogue as valid CSV without a cell that spreadsheets would evaluate', () => {
  const rows = readCsv(toCsv(spacecraft, provenance));
  expect(rows.map(({ id }) => id)).toEqual(spacecraft.map(({ id }) => String(id)));
  const figures = /^-?\d+(\.\d+)?$/;
  const evaluated = rows
    .flatMap((row) => Object.values(row))
    .filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !figures.test(cell));
  expect(evaluated).toEqual([]);
});

it.each(['normal', 'detailed'] as const)(
  'exports a hostile catalogue as JSON in %s mode',
  (mode) => {
    const file = toJson(spacecraft, provenance, { ...DEFAULT_CATALOGUE_QUERY, mode });
    const read: unknown = JSON.parse(file);
    const rows = spacecraft.map(
      ({ id, name, serial_number, description, status, time_in_space }) => ({
        id,
        name,
        serial_number,
        description,
        status,
        time_in_space,
      }),
    );
    expect(read).toMatchObject({ count: spacecraft.length, results: rows });
    expect(Reflect.has({}, 'hostileProperty')).toBe(false);
  },
);

const readBack = (...crafts: Spacecraft[]) => readCsv(toCsv(crafts, provenance));

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
