import { useState } from 'react';
import type { ProblemRecords } from '#catalogue/source.ts';
import { formatCount, formatNumber } from '#lib/format.ts';
import { escapeUnseen } from '#lib/plain-text.ts';
import type { RecordProblem } from '#ll2/records.ts';
import { REJECTED_RECORDS_ID } from '#paths/pages.ts';
import { Button } from '#ui/Button.tsx';
import { LongText } from '#ui/LongText.tsx';
import { Status } from '#ui/Status.tsx';

/** A corrupt file may have 100,000 rejected records: too many to render at once. */
const PAGE_SIZE = 50;

function RecordProblemItem({ record: { index, id, reason, record } }: { record: RecordProblem }) {
  // Rendered only when opened, because a record may be megabytes long.
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary className="min-h-6">
          No. {formatNumber(index + 1)}, {id === null ? 'without an id' : <bdi>id {id}</bdi>}:{' '}
          <bdi>{reason}</bdi>
        </summary>
        {isOpen ? (
          <pre className="my-2 border-l border-edge pl-3 font-mono whitespace-pre-wrap">
            <LongText text={escapeUnseen(JSON.stringify(record, null, 2))} />
          </pre>
        ) : null}
      </details>
    </li>
  );
}

type RecordProblemListProps = { title: string; note: string; records: readonly RecordProblem[] };

function RecordProblemList({ title, note, records }: RecordProblemListProps) {
  const [start, setStart] = useState(0);
  if (records.length === 0) return null;
  const end = Math.min(start + PAGE_SIZE, records.length);
  return (
    <section aria-label={title} className="flex flex-col gap-2">
      <h3 className="font-bold">
        {title}: {formatNumber(records.length)}
      </h3>
      <p className="text-note text-quiet">{note}</p>
      <ul className="flex flex-col gap-1 text-note">
        {records.slice(start, end).map((record) => (
          <RecordProblemItem key={record.index} record={record} />
        ))}
      </ul>
      {records.length <= PAGE_SIZE ? null : (
        <div className="flex flex-wrap items-center gap-3 text-note">
          <Button isDisabled={start === 0} onClick={() => setStart(start - PAGE_SIZE)}>
            Previous {PAGE_SIZE}
          </Button>
          <Button isDisabled={end === records.length} onClick={() => setStart(end)}>
            Next {PAGE_SIZE}
          </Button>
          <Status>
            {formatNumber(start + 1)} to {formatNumber(end)} of{' '}
            {formatCount(records.length, 'record', 'records')}
          </Status>
        </div>
      )}
    </section>
  );
}

/** The rejected and repaired records, each with the reason and its JSON. */
export function RecordProblems({
  problemRecords: { rejected, repaired },
}: {
  problemRecords: ProblemRecords;
}) {
  return (
    <section className="flex flex-col gap-3">
      <h2
        id={REJECTED_RECORDS_ID}
        tabIndex={-1}
        className="text-title font-bold focus:outline-none"
      >
        Rejected and repaired records
      </h2>
      <RecordProblemList
        title="Rejected records"
        note="They are not in the catalogue. A record needs a name and a unique id."
        records={rejected}
      />
      <RecordProblemList
        title="Repaired records"
        note="They are in the catalogue. The values listed here were removed or replaced."
        records={repaired}
      />
    </section>
  );
}
