import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { formatCount, formatRecorded, formatTime } from '#lib/format.ts';
import { SITE_BASE } from '#lib/site-base.ts';
import { DATA_PATH } from '#paths/pages.ts';
import { changesQuery, type HistoryProblem } from '#screens/changes/changes-query.ts';
import { isSince, lastVisit, previousVisit } from '#screens/changes/last-visit.ts';
import { RunSection } from '#screens/changes/RunSection.tsx';
import type { ShownRun } from '#screens/changes/shown-runs.ts';
import { Link } from '#ui/Link.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

/** A year has hundreds of runs. */
const PAGE_SIZE = 30;

const PROBLEMS = {
  missing: 'This site keeps no history of changes yet.',
  broken: 'This site’s history of changes could not be read.',
  unreachable: 'This site’s history of changes could not be fetched. Reload the page to try again.',
} as const satisfies Record<HistoryProblem, string>;

const countChanges = (runs: readonly ShownRun[]) =>
  runs.reduce((sum, { events, omitted }) => sum + events.length + omitted, 0);

/** What has come since the reader's last visit, in words; nothing at the first one. */
function VisitNote({ runs }: { runs: readonly ShownRun[] }) {
  const visit = previousVisit();
  if (visit === null) return null;
  const count = countChanges(runs.filter(({ time }) => isSince(visit, time)));
  const on = `since your last visit on ${formatTime(visit.at)}`;
  return count === 0 ? (
    <p>Nothing is new {on}.</p>
  ) : (
    <p className="font-bold">{`${formatCount(count, 'change is', 'changes are')} new ${on}.`}</p>
  );
}

function NothingRecorded({ since }: { since: string | null }) {
  return since === null ? (
    <p>No changes are recorded yet. The first ones come with this site’s next snapshot.</p>
  ) : (
    <p>
      No changes are recorded. This history began on {formatRecorded(since)}, and goes back a year
      at most.
    </p>
  );
}

/** What changed in the catalogue from snapshot to snapshot, the newest first. */
export function ChangesPage() {
  const {
    data: { runs, since, problem },
  } = useSuspenseQuery(changesQuery);
  const [shown, setShown] = useState(PAGE_SIZE);
  const visit = previousVisit();
  const newest = runs[0]?.time ?? null;
  const hasFailed = problem !== null && problem !== 'missing';
  useEffect(() => {
    // A visit that couldn't show the history must not make all of it new.
    if (!hasFailed) lastVisit.set({ at: new Date().toISOString(), newest });
  }, [hasFailed, newest]);
  return (
    <div className="flex prose-width flex-col gap-8">
      <title>What changed · Spacecraft catalogue</title>
      <header className="flex flex-col gap-2">
        <PageHeading>What changed</PageHeading>
        <p>
          Launches, ends of flights, statuses, new pictures and new craft, from one snapshot of
          Launch Library to the next. <Link to={DATA_PATH}>Data and updates</Link> says how old the
          data is. To follow the changes in a feed reader, take this site’s{' '}
          <a href={`${SITE_BASE}catalogue/changes.atom`} type="application/atom+xml">
            Atom feed
          </a>
          .
        </p>
        {hasFailed ? null : <VisitNote runs={runs} />}
      </header>
      {problem === null ? null : (
        <p
          role={hasFailed ? 'alert' : undefined}
          className={hasFailed ? 'border-l-4 border-alive bg-raised px-4 py-3' : undefined}
        >
          {PROBLEMS[problem]}
        </p>
      )}
      {problem === null && runs.length === 0 ? <NothingRecorded since={since} /> : null}
      {runs.slice(0, shown).map((run) => (
        <RunSection
          key={`${run.time} ${run.onDevice}`}
          run={run}
          isNew={isSince(visit, run.time)}
        />
      ))}
      {runs.length <= shown ? null : (
        <button
          type="button"
          className="control self-start"
          onClick={() => setShown(shown + PAGE_SIZE)}
        >
          Show earlier changes
        </button>
      )}
    </div>
  );
}
