import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import { toCsv } from '#export/csv.ts';
import { toJson } from '#export/json.ts';
import { aHostileCatalogue, toHostileFile } from '#testing/hostile-catalogue.ts';

const { spacecraft, provenance } = parseCatalogueText(toHostileFile(aHostileCatalogue()));

it('exports a hostile catalogue as valid CSV without a cell that spreadsheets would evaluate', () => {
  const rows = parse<Record<string, string>>(toCsv(spacecraft, provenance), {
    columns: true,
    record_delimiter: '\r\n',
    relax_quotes: false,
    relax_column_count: false,
  });
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
