import type { SourceSummary } from '#catalogue/source.ts';
import { DataAge } from '#source/DataAge.tsx';
import { useRefreshState } from '#source/use-refresh-state.ts';
import { Status } from '#ui/Status.tsx';
import { useIsOnline } from '#ui/use-is-online.ts';

/** Says over the picture that there is no connection, and how old the data is. */
export function KioskStatusLine({ summary }: { summary: SourceSummary }) {
  const { hasFailed } = useRefreshState();
  const isCutOff = !useIsOnline() || hasFailed;
  return (
    <Status className="wall-units absolute top-3 left-3 z-10 bg-ground px-2 py-1 text-[length:--spacing(3)] font-bold">
      {isCutOff ? (
        <>
          No connection. {summary.provenance.mode === null ? null : 'Data: '}
          <DataAge provenance={summary.provenance} />
        </>
      ) : null}
    </Status>
  );
}
