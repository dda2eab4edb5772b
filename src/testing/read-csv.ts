import { parse } from 'csv-parse/sync';

/** Parses a CSV file strictly: it throws at any violation of RFC 4180. */
export function readCsv(text: string): Record<string, string>[] {
  return parse<Record<string, string>>(text, {
    columns: true,
    record_delimiter: '\r\n',
    relax_quotes: false,
    relax_column_count: false,
  });
}
