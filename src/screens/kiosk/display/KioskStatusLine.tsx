import type { SourceSummary } from '#catalogue/source.ts';
import { DataAge } from '#source/DataAge.tsx';
import { useRefreshState } from '#source/use-refresh-state.ts';
import { useIsOnline } from '#ui/use-is-online.ts';

type KioskStatusLineProps = {
  rule: string;
  summary: SourceSummary;
};

/** Which craft the display shows; without a connection also that, and the data's age. */
export function KioskStatusLine({ rule, summary }: KioskStatusLineProps) {
  const { hasFailed } = useRefreshState();
  const isCutOff = !useIsOnline() || hasFailed;
  return (
    <div className="flex flex-wrap justify-between gap-x-[3vmin]">
      <span>{rule}</span>
      <span role="status" className="font-bold">
        {isCutOff ? (
          <>
            No connection. {summary.provenance.mode === null ? null : 'Data: '}
            <DataAge provenance={summary.provenance} />
          </>
        ) : null}
      </span>
    </div>
  );
}
