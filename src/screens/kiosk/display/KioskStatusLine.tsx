import type { SourceSummary } from '#catalogue/source.ts';
import { DataAge } from '#source/DataAge.tsx';
import { useRefreshState } from '#source/use-refresh-state.ts';
import { Status } from '#ui/Status.tsx';
import { useIsOnline } from '#ui/use-is-online.ts';

type KioskStatusLineProps = {
  summary: SourceSummary;
  /** At the right edge, for a slide whose heading is at the left. */
  isAtEnd: boolean;
};

/** Says over the picture that there is no connection, and how old the data is. */
export function KioskStatusLine({ summary, isAtEnd }: KioskStatusLineProps) {
  const { hasFailed } = useRefreshState();
  const isCutOff = !useIsOnline() || hasFailed;
  return (
    <Status
      className={`wall-units absolute z-10 bg-ground text-[length:--spacing(3)] font-bold ${isAtEnd ? 'top-1 right-3 max-w-42 py-1 pl-2 text-right leading-tight' : 'top-3 left-3 px-2 py-1'}`}
    >
      {isCutOff ? (
        <>
          No connection. {summary.provenance.mode === null ? null : 'Data: '}
          <DataAge provenance={summary.provenance} />
        </>
      ) : null}
    </Status>
  );
}
