import type { CrawlProgress } from '#catalogue/crawl/crawl.ts';
import type { UpdateState } from '#catalogue/updater.ts';
import { formatCount, formatNumber } from '#lib/format.ts';
import { useCallsLeft } from '#source/use-calls-left.ts';
import { Countdown } from '#ui/Countdown.tsx';

/** The state of an update that has not ended. */
export type ActiveUpdate = Extract<UpdateState, { kind: 'running' | 'queued' | 'elsewhere' }>;

type UpdateProgressProps = {
  state: ActiveUpdate;
  /** The id of the element that says what is in progress. */
  labelId: string;
  onCancel: () => void;
};

const TITLES = {
  running: 'Updating from Launch Library',
  queued: 'Another tab is updating. This tab continues if that one stops',
  elsewhere: 'Another tab is updating from Launch Library',
} as const satisfies Record<ActiveUpdate['kind'], string>;

function formatProgress(progress: CrawlProgress): string {
  if (progress.count === null) return 'Waiting for Launch Library’s first response';
  const pages = progress.pages === null ? '' : ` of ${progress.pages}`;
  return `${formatNumber(progress.read)} of ${formatNumber(progress.count)} spacecraft, page ${progress.pagesRead}${pages}`;
}

export const toProgressTitle = ({ kind, progress }: ActiveUpdate) =>
  `${TITLES[kind]}.${progress.waitingUntil === null ? '' : ' Launch Library’s hourly limit is reached.'}`;

/** The progress of an update, the API requests left, and a cancel button. */
export function UpdateProgress({ state, labelId, onCancel }: UpdateProgressProps) {
  const { left } = useCallsLeft();
  const { progress } = state;
  const waitingUntil = progress.waitingUntil;
  return (
    <div className="flex w-full flex-col gap-2">
      {waitingUntil === null ? null : (
        <p>
          It resumes by itself in <Countdown until={waitingUntil} />.
        </p>
      )}
      <progress
        aria-labelledby={labelId}
        className="h-2 w-full appearance-none border border-edge bg-well [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-well [&::-webkit-progress-value]:bg-ink"
        {...(progress.count === null ? {} : { value: progress.read, max: progress.count })}
      />
      <p className="figures text-note text-quiet">
        {formatProgress(progress)}. {formatCount(left, 'API request', 'API requests')} left this
        hour.
      </p>
      {state.kind === 'elsewhere' ? null : (
        <button type="button" className="control self-start" onClick={onCancel}>
          Cancel
        </button>
      )}
    </div>
  );
}
