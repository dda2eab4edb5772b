import type { ReactNode } from 'react';
import { ageOf, formatAge } from '#catalogue/age.ts';
import { formatCount, formatDate } from '#lib/format.ts';
import { Ll2Error } from '#ll2/ll2-error.ts';
import type { LiveAnswer } from '#source/use-live-answer.ts';
import { Countdown } from '#ui/Countdown.tsx';
import { useNow } from '#ui/use-now.ts';

type LiveNoteProps = {
  answer: LiveAnswer<unknown>;
  /** When the catalogue was recorded, whose answer stands where LL2's doesn't; null when it has none. */
  recorded: string | null;
  /** Records of LL2's answer that could not be read. */
  unread?: number;
};

function untilAnswered(error: Error | null): number | null {
  return error instanceof Ll2Error && error.failure.kind === 'throttled'
    ? error.failure.until
    : null;
}

function AskAgain({ answer }: { answer: LiveAnswer<unknown> }) {
  return (
    <button type="button" className="control" onClick={answer.askAgain}>
      Ask again (1 call)
    </button>
  );
}

/** Why LL2 gave no answer, and when it will be asked again. */
function Failure({ answer: { error } }: { answer: LiveAnswer<unknown> }) {
  const until = untilAnswered(error);
  return (
    <>
      {error instanceof Ll2Error ? error.message : 'Launch Library could not be asked.'}{' '}
      {until === null ? null : (
        <>
          It is asked again in <Countdown until={until} />.{' '}
        </>
      )}
    </>
  );
}

function Answered({ answer, unread }: { answer: LiveAnswer<unknown>; unread: number }) {
  const age = ageOf(new Date(answer.answeredAt).toISOString(), useNow(10_000) + 9_999);
  return (
    <>
      <p>
        <span role="status">From Launch Library,</span> {formatAge(age)} ago.{' '}
        {unread === 0
          ? null
          : `${formatCount(unread, 'record', 'records')} of this page could not be read. `}
        {answer.error === null ? null : <Failure answer={answer} />}
      </p>
      {answer.isRefreshing ? <p role="status">Asking again…</p> : <AskAgain answer={answer} />}
    </>
  );
}

/** Whose answer is on screen when LL2 is the source, and what becomes of the question. */
export function LiveNote({ answer, recorded, unread = 0 }: LiveNoteProps) {
  const { state } = answer;
  if (state === 'off') return null;
  const kept =
    recorded === null
      ? 'The catalogue has no answer of its own.'
      : `This is the catalogue’s answer, recorded ${formatDate(recorded)}.`;
  let content: ReactNode;
  if (state === 'answered') {
    content = <Answered answer={answer} unread={unread} />;
  } else if (state === 'failed') {
    content = (
      <>
        <p>
          <span role="status">
            <Failure answer={answer} />
          </span>
          {kept}
        </p>
        {untilAnswered(answer.error) === null ? <AskAgain answer={answer} /> : null}
      </>
    );
  } else {
    const reasons = {
      asking: 'Asking Launch Library…',
      offline: 'This device is offline. Launch Library is asked when there is a network.',
      inexpressible: 'Launch Library has no words for part of this view.',
    };
    content = (
      <p>
        <span role="status">{reasons[state]}</span> {kept}
      </p>
    );
  }
  return (
    <section
      aria-label="Source of this answer"
      className="my-1 flex min-h-9 flex-wrap items-center gap-x-4 gap-y-2 border-l-4 border-edge pl-3 text-note print:min-h-0"
    >
      {content}
    </section>
  );
}
