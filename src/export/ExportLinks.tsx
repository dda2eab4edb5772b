import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CatalogueError } from '#catalogue/file/errors.ts';
import type { CatalogueQuery } from '#catalogue/query/catalogue-query.ts';
import type { ExportFormat } from '#export/export-file.ts';
import { formatCount, formatNumber } from '#lib/format.ts';
import { type ListState, toListPath } from '#paths/list.ts';
import { allSpacecraftQuery } from '#source/queries.ts';
import { useSource } from '#source/DataContext.tsx';
import { Status } from '#ui/Status.tsx';

/** Long enough for any browser to read the file. */
const REVOKE_AFTER_MS = 60_000;

/** Makes the browser save a file. */
function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Delayed, because some browsers start reading after `click()` has returned and would save an empty file.
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}

type ExportLinksProps = {
  list: ListState;
  /** Number of rows on all pages of the list. */
  count: number;
  /** The file's name without its extension. */
  fileStem: string;
};

const EXPORT_FORMATS = ['csv', 'json'] as const satisfies readonly ExportFormat[];
const LABELS = { csv: 'Spreadsheet (CSV, for Excel)', json: 'JSON' } as const satisfies Record<
  ExportFormat,
  string
>;

type Outcome = { path: string; message: string };

/** An error message for visitors. */
function toErrorMessage(error: unknown): string {
  return error instanceof CatalogueError
    ? error.message
    : 'Try again; if it fails again, reload the page.';
}

/** Buttons that download the whole list, all pages in the list's order. */
export function ExportLinks({ list, count, fileStem }: ExportLinksProps) {
  const source = useSource();
  const queryClient = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const path = toListPath(list);

  async function save(format: ExportFormat) {
    const name = `${fileStem}.${format}`;
    setOutcome({ path, message: `Preparing ${name}…` });
    // JSON has Launch Library's records of the chosen mode; a table has columns of its own, which need the whole record.
    const query: CatalogueQuery =
      format === 'csv' ? { ...list.query, mode: 'detailed' } : list.query;
    try {
      const [{ toExportFile }, spacecraft, { provenance }] = await Promise.all([
        import('#export/export-file.ts'),
        queryClient.query(allSpacecraftQuery(source, query)),
        // Not from the query cache: a prerendered page's summary lacks the basis of values.
        source.summary(),
      ]);
      download(toExportFile(format, { spacecraft, provenance, query }), name);
      setOutcome({ path, message: `${formatNumber(spacecraft.length)} spacecraft in ${name}.` });
    } catch (error) {
      setOutcome({ path, message: `${name} could not be created. ${toErrorMessage(error)}` });
    }
  }

  return (
    <>
      {EXPORT_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="control flex items-center justify-between gap-4 text-note hover:bg-well"
          onClick={() => void save(format)}
        >
          <span>{LABELS[format]}</span>{' '}
          <span className="figures text-quiet">{formatCount(count, 'row', 'rows')}</span>
        </button>
      ))}
      {/* Only for the list that is still shown. */}
      <Status>{outcome?.path === path ? outcome.message : null}</Status>
    </>
  );
}
