import type { CatalogueQuery } from '#catalogue/query/catalogue-query.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';
import { toCsv } from '#export/csv.ts';
import { toJson } from '#export/json.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/** The formats a list can be downloaded in; also the file extensions. */
export type ExportFormat = 'csv' | 'json';

type ExportedList = {
  spacecraft: readonly Spacecraft[];
  provenance: Provenance;
  query: CatalogueQuery;
};

/** Makes Excel read a CSV file as UTF-8 instead of the system's legacy encoding. */
const BYTE_ORDER_MARK = '\u{FEFF}';

/** Creates the file of a whole list. This module is loaded on the first download. */
export function toExportFile(
  format: ExportFormat,
  { spacecraft, provenance, query }: ExportedList,
): Blob {
  if (format === 'json') {
    return new Blob([toJson(spacecraft, provenance, query)], { type: 'application/json' });
  }
  const csv = toCsv(spacecraft, provenance);
  return new Blob([BYTE_ORDER_MARK, csv], { type: 'text/csv;charset=utf-8' });
}
