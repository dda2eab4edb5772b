import type { SourceSummary } from '#catalogue/source.ts';
import { AgeMark } from '#source/AgeMark.tsx';

type KioskStatusLineProps = {
  rule: string;
  summary: SourceSummary;
  /** Whether the way to newer data is cut. */
  isCutOff: boolean;
};

/** Which craft these are and why; and, while nothing newer can come, that and the data's age. */
export function KioskStatusLine({ rule, summary, isCutOff }: KioskStatusLineProps) {
  return (
    <div className="flex flex-wrap justify-between gap-x-[3vmin]">
      <span>{rule}</span>
      <span role="status" className="font-bold">
        {isCutOff ? (
          <>
            No connection. Data: <AgeMark provenance={summary.provenance} />
          </>
        ) : null}
      </span>
    </div>
  );
}
