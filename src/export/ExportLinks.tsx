import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CatalogueError } from '#catalogue/file/errors.ts';
import { download } from '#export/download.ts';
import { EXPORT_FORMATS, type ExportFormat } from '#export/export-formats.ts';
import { formatNumber } from '#lib/format.ts';
import { type ListState, toListPath } from '#paths/list.ts';
import { allSpacecraftQuery, sourceSummaryQuery } from '#source/queries.ts';
import { useSource } from '#source/DataContext.tsx';

type ExportLinksProps = {
  list: ListState;
  /** How many rows the list's whole answer has. */
  count: number;
  /** The file's name without its ending. */
  fileStem: string;
};

const LABELS = { csv: 'CSV', json: 'JSON' } as const satisfies Record<ExportFormat, string>;

type Outcome = { path: string; message: string };

/** What is said of a failure, to the reader of the page. */
function toReason(error: unknown): string {
  return error instanceof CatalogueError
    ? error.message
    : 'Try again; if it fails again, reload the page.';
}

/** Exactly this list as a file, every page of it in its order. */
export function ExportLinks({ list, count, fileStem }: ExportLinksProps) {
  const source = useSource();
  const queryClient = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const path = toListPath(list);

  async function save(format: ExportFormat) {
    const name = `${fileStem}.${format}`;
    setOutcome({ path, message: `Making ${name}…` });
    try {
      const [{ toExportFile }, spacecraft, { provenance }] = await Promise.all([
        import('#export/export-file.ts'),
        queryClient.query(allSpacecraftQuery(source, list.query)),
        queryClient.query(sourceSummaryQuery(source)),
      ]);
      download(toExportFile(format, { spacecraft, provenance, query: list.query }), name);
      setOutcome({ path, message: `${formatNumber(spacecraft.length)} spacecraft in ${name}.` });
    } catch (error) {
      setOutcome({ path, message: `${name} could not be made. ${toReason(error)}` });
    }
  }

  if (count === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 text-note print:hidden">
      {EXPORT_FORMATS.map((format) => (
        <button key={format} type="button" className="control" onClick={() => void save(format)}>
          Download all {formatNumber(count)} as {LABELS[format]}
        </button>
      ))}
      {/* Of another list by now, it would seem to speak of this one. */}
      {outcome?.path === path ? <p role="status">{outcome.message}</p> : null}
    </div>
  );
}
