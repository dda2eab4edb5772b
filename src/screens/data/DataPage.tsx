import { useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { SourceSummary } from '#catalogue/source.ts';
import { formatNumber, formatRecorded } from '#lib/format.ts';
import { CHANGES_PATH } from '#paths/pages.ts';
import { DataAge } from '#source/DataAge.tsx';
import { useDataAccess } from '#source/DataContext.tsx';
import { RecordProblems } from '#screens/data/RecordProblems.tsx';
import { configQuery, problemRecordsQuery, sourceSummaryQuery } from '#source/queries.ts';
import { SourceSetting } from '#screens/data/SourceSetting.tsx';
import { ValueTable } from '#screens/data/ValueTable.tsx';
import { UpdatePanel } from '#screens/data/UpdatePanel.tsx';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { Link } from '#ui/Link.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { useCallsLeft } from '#source/use-calls-left.ts';
import { Countdown } from '#ui/Countdown.tsx';
import { Status } from '#ui/Status.tsx';

/** LL2's hourly request limit, and the number of requests left. */
function RequestLimitNote() {
  const { left, limit, nextAt } = useCallsLeft();
  return (
    <>
      <p>
        Launch Library allows {limit} API requests an hour for each IP address, shared by everyone
        behind it. Sites should not call it from their visitors’ browsers. Browsing this catalogue
        sends no requests to it.
      </p>
      <p className="figures">
        <span>{`${left} of ${limit} API requests left this hour.`}</span>{' '}
        {nextAt === null ? null : (
          <>
            The next one is possible in <Countdown until={nextAt} />.
          </>
        )}
      </p>
    </>
  );
}

function Topic({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-title font-bold">{title}</h2>
      {children}
    </section>
  );
}

function CatalogueSummary({ summary: { count, provenance, origin } }: { summary: SourceSummary }) {
  const { recorded, upstream_count } = provenance;
  return (
    <>
      <p className="text-lead">
        {formatNumber(count)} of Launch Library’s {formatNumber(upstream_count)} spacecraft,{' '}
        {origin === 'updated'
          ? 'downloaded by an update on this device'
          : 'published with this site'}
        , recorded <time dateTime={recorded}>{formatRecorded(recorded)}</time>.
      </p>
      <p>
        <DataAge provenance={provenance} />
      </p>
      <p>
        <Link to={CHANGES_PATH}>What changed</Link> from one snapshot to the next has its own page,
        and a feed.
      </p>
    </>
  );
}

/** A credit that ends with the source's website, as `Jonathan McDowell, https://planet4589.org` does. */
const CREDIT_WITH_SITE = /^(.*?),? (https?:\/\/\S+)$/;

/** Whose facts these are, as each source wants to be credited. */
function Sources({ sources }: { sources: SourceSummary['provenance']['sources'] }) {
  return (
    <ul className="flex flex-col gap-1">
      <li>
        <ExternalLink href="https://thespacedevs.com/llapi">Launch Library 2</ExternalLink> by The
        Space Devs.
      </li>
      {sources.map(({ id, name, credit, license }) => {
        const [, by = credit, site = null] = CREDIT_WITH_SITE.exec(credit) ?? [];
        return (
          <li key={id}>
            {site === null ? name : <ExternalLink href={site}>{name}</ExternalLink>}
            {` by ${by}, ${license}.`}
          </li>
        );
      })}
    </ul>
  );
}

function RecordsNote({ summary: { provenance } }: { summary: SourceSummary }) {
  const { mode, notes, source } = provenance;
  return (
    <>
      <p>
        {mode === null
          ? 'The page of each craft says how its values are known.'
          : `Downloaded in one update, in ${mode} mode, from ${source}.`}
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>
        A dash means “not recorded”. A zero duration also shows as a dash if the craft has flown:
        Launch Library uses zero for unknown durations.
      </p>
    </>
  );
}

const UNDO_MESSAGES = {
  done: 'The published catalogue is in use again.',
  'still-stored':
    'The published catalogue is in use again. The updated one could not be deleted from this device, so it returns with your next visit.',
  failed: 'The published catalogue could not be fetched. This page still uses the updated one.',
} as const;

/** A button that replaces this device's updated catalogue with the published one, and the outcome. */
function UndoUpdate({ isUpdated }: { isUpdated: boolean }) {
  const { updater } = useDataAccess();
  const [outcome, setOutcome] = useState<keyof typeof UNDO_MESSAGES | null>(null);
  async function undo() {
    setOutcome(null);
    try {
      setOutcome(await (await updater.load()).undo());
    } catch {
      setOutcome('failed');
    }
  }
  // A later update makes the outcome untrue.
  const isTrue = (outcome === 'failed') === isUpdated;
  return (
    <div className="flex flex-col items-start gap-2">
      {isUpdated ? (
        <button type="button" className="control" onClick={() => void undo()}>
          Go back to the published catalogue
        </button>
      ) : null}
      <Status>{outcome !== null && isTrue ? UNDO_MESSAGES[outcome] : null}</Status>
    </div>
  );
}

/** The source of the data, its age, and how to update it. */
export function DataPage() {
  const access = useDataAccess();
  const { data: summary } = useSuspenseQuery(sourceSummaryQuery(access.source));
  const { data: problemRecords } = useSuspenseQuery(problemRecordsQuery(access.source));
  const { data: site } = useSuspenseQuery(configQuery(access));
  return (
    <div className="flex prose-width flex-col gap-8">
      <title>Data and updates · Spacecraft catalogue</title>
      <PageHeading>Data and updates</PageHeading>
      {[summary.problem, site.problem]
        .filter((problem) => problem !== null)
        .map((problem) => (
          <p key={problem} role="alert" className="border-l-4 border-alive bg-raised px-4 py-3">
            {problem}
          </p>
        ))}
      <Topic title="Current catalogue">
        <CatalogueSummary summary={summary} />
      </Topic>
      <Topic title="Update from Launch Library">
        <UpdatePanel summary={summary} />
        <UndoUpdate isUpdated={summary.origin === 'updated'} />
      </Topic>
      <Topic title="What is known, and how">
        <ValueTable provenance={summary.provenance} />
        <Sources sources={summary.provenance.sources} />
      </Topic>
      <Topic title="Data source">
        <SourceSetting siteDefault={site.config.source} />
      </Topic>
      <Topic title="API requests">
        <RequestLimitNote />
      </Topic>
      <Topic title="About the records">
        <RecordsNote summary={summary} />
      </Topic>
      {summary.rejected + summary.repaired === 0 ? null : (
        <RecordProblems problemRecords={problemRecords} />
      )}
    </div>
  );
}
