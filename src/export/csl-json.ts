import { CATALOGUE_NAME, type Citation, describeData } from '#export/citation.ts';

/** A date by the CSL data schema: `2026-07` is `[[2026, 7]]`. */
const toDateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/**
 * A citation as CSL-JSON, which Zotero, Pandoc and other programs of citeproc import: a list of one item by the CSL data
 * schema 1.0.2.
 */
export function toCslJson({ key, type, title, url, data, accessed }: Citation): string {
  const item = {
    id: key,
    type,
    title,
    'container-title': CATALOGUE_NAME,
    URL: url,
    issued: toDateParts(data.date),
    accessed: toDateParts(accessed),
    source: data.sources.join('; '),
    note: describeData(data),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
