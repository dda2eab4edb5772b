import type { CatalogueQuery } from '#catalogue/query/catalogue-query.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';
import { toCsv } from '#export/csv.ts';
import type { ExportFormat } from '#export/export-formats.ts';
import { toJson } from '#export/json.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

type Answer = {
  spacecraft: readonly Spacecraft[];
  provenance: Provenance;
  query: CatalogueQuery;
};

/** Without this mark Excel takes a CSV's UTF-8 for the system's old encoding. */
const BYTE_ORDER_MARK = '\u{FEFF}';

/** A list's whole answer as a file. Loaded when one is asked for. */
export function toExportFile(
  format: ExportFormat,
  { spacecraft, provenance, query }: Answer,
): Blob {
  if (format === 'json') {
    return new Blob([toJson(spacecraft, provenance, query)], { type: 'application/json' });
  }
  const csv = toCsv(spacecraft, provenance);
  return new Blob([BYTE_ORDER_MARK, csv], { type: 'text/csv;charset=utf-8' });
}
