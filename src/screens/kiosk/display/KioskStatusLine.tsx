import type { SourceSummary } from '#catalogue/source.ts';
import { DataAge } from '#source/DataAge.tsx';
import { useRefreshState } from '#source/use-refresh-state.ts';
import { Status } from '#ui/Status.tsx';
import { useIsOnline } from '#ui/use-is-online.ts';

type KioskStatusLineProps = {
  sentence: string;
  summary: SourceSummary;
};

/** The line that says which craft the display shows. Without a connection, it also says so and shows the data's age. */
export function KioskStatusLine({ sentence, summary }: KioskStatusLineProps) {
  const { hasFailed } = useRefreshState();
  const isCutOff = !useIsOnline() || hasFailed;
  return (
    <div className="flex flex-wrap justify-between gap-x-[3vmin]">
      <span>{sentence}</span>
      <Status className="font-bold">
        {isCutOff ? (
          <>
            No connection. {summary.provenance.mode === null ? null : 'Data: '}
            <DataAge provenance={summary.provenance} />
          </>
        ) : null}
      </Status>
    </div>
  );
}
