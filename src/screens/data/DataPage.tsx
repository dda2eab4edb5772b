import { useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { SourceSummary } from '#catalogue/source.ts';
import { formatDate, formatNumber, formatTime } from '#lib/format.ts';
import { DataAge } from '#source/DataAge.tsx';
import { useDataAccess } from '#source/DataContext.tsx';
import { RecordProblems } from '#screens/data/RecordProblems.tsx';
import { configQuery, faultsQuery, sourceSummaryQuery } from '#source/queries.ts';
import { SourceSetting } from '#screens/data/SourceSetting.tsx';
import { UpdatePanel } from '#screens/data/UpdatePanel.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { useCallsLeft } from '#source/use-calls-left.ts';
import { Countdown } from '#ui/Countdown.tsx';

/** What LL2 allows, and how much of it is left. */
export function RequestLimitNote() {
  const { left, limit, nextAt } = useCallsLeft();
  return (
    <>
      <p>
        Launch Library allows {limit} calls an hour to each address, shared by all who are behind
        it, and asks sites not to send their visitors there. Browsing this catalogue makes none.
      </p>
      <p className="figures">
        {left} of {limit} calls are left.{' '}
        {left > 0 ? null : (
          <>
            The next one can go out in <Countdown until={nextAt} />.
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

/** A day as a day, a time as a time. */
const formatRecorded = (recorded: string) =>
  recorded.includes('T') ? formatTime(recorded) : formatDate(recorded);

function CatalogueSummary({ summary: { count, provenance, origin } }: { summary: SourceSummary }) {
  const { recorded, upstream_count } = provenance;
  return (
    <>
      <p className="text-lead">
        {formatNumber(count)} of Launch Library’s {formatNumber(upstream_count)} spacecraft,{' '}
        {origin === 'updated' ? 'read by an update on this device' : 'published with this site'},
        recorded <time dateTime={recorded}>{formatRecorded(recorded)}</time>.
      </p>
      <p>
        <DataAge provenance={provenance} />
      </p>
    </>
  );
}

function RecordNotes({ summary: { provenance } }: { summary: SourceSummary }) {
  const { complete, filled, mode, notes, source } = provenance;
  return (
    <>
      <p>
        {mode === null
          ? `${formatNumber(complete.length)} records are complete; in ${formatNumber(filled.length)} the configuration or the status was filled from public knowledge, which each of their pages says.`
          : `Read in one go, in ${mode} mode, from ${source}.`}
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>
        A dash means “not recorded”. A zero duration of a craft that flew is shown as a dash too:
        Launch Library writes zero when it doesn’t know.
      </p>
    </>
  );
}

/** The way back from this device's own catalogue to the published one. */
function UndoUpdate() {
  const { updater } = useDataAccess();
  const [problem, setProblem] = useState<string | null>(null);
  async function undo() {
    try {
      await (await updater.load()).undo();
    } catch {
      setProblem('The published catalogue could not be fetched, so this one stays.');
    }
  }
  return (
    <div className="flex flex-col items-start gap-2">
      <button type="button" className="control" onClick={() => void undo()}>
        Go back to the published catalogue
      </button>
      {problem === null ? null : <p role="alert">{problem}</p>}
    </div>
  );
}

/** Where the data is from, how old it is, and how to have newer. */
export function DataPage() {
  const access = useDataAccess();
  const { data: summary } = useSuspenseQuery(sourceSummaryQuery(access.source));
  const { data: faults } = useSuspenseQuery(faultsQuery(access.source));
  const { data: site } = useSuspenseQuery(configQuery(access));
  return (
    <div className="flex max-w-prose flex-col gap-8">
      <title>Data and updates · Spacecraft catalogue</title>
      <PageHeading>Data and updates</PageHeading>
      {[summary.problem, site.problem]
        .filter((problem) => problem !== null)
        .map((problem) => (
          <p key={problem} role="alert" className="border-l-4 border-alive bg-raised px-4 py-3">
            {problem}
          </p>
        ))}
      <Topic title="What is here">
        <CatalogueSummary summary={summary} />
      </Topic>
      <Topic title="Update from Launch Library">
        <UpdatePanel summary={summary} />
        {summary.origin === 'updated' ? <UndoUpdate /> : null}
      </Topic>
      <Topic title="Who answers">
        <SourceSetting siteDefault={site.config.source} />
      </Topic>
      <Topic title="Calls of Launch Library">
        <RequestLimitNote />
      </Topic>
      <Topic title="About the records">
        <RecordNotes summary={summary} />
      </Topic>
      {summary.rejected + summary.repaired === 0 ? null : <RecordProblems faults={faults} />}
    </div>
  );
}
