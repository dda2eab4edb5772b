import { useEffect, useRef } from 'react';
import { CatalogueError } from '#catalogue/file/errors.ts';
import { truncate } from '#lib/format.ts';
import { ReloadForCode } from '#shell/ReloadForCode.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

const HEADINGS = {
  unreachable: 'The catalogue could not be fetched',
  malformed: 'The catalogue could not be read',
} as const satisfies Record<CatalogueError['kind'], string>;

/** What failed, for whom it can be said plainly. */
function toFailure(error: unknown): { heading: string; message: string; isCode?: true } {
  if (error instanceof CatalogueError && error.kind === 'unreachable' && !navigator.onLine) {
    return {
      heading: 'This device is offline',
      message: 'No catalogue is kept on it yet. One visit with a network is enough.',
    };
  }
  if (error instanceof CatalogueError)
    return { heading: HEADINGS[error.kind], message: error.message };
  const message = error instanceof Error ? error.message : 'No more is known.';
  if (/dynamically imported module|module script/.test(message)) {
    return {
      heading: 'Part of the page could not be fetched',
      // A browser doesn't fetch a script again that failed once: only a new page can.
      isCode: true,
      message:
        'The network did not answer, or the site has been updated since this page was opened.',
    };
  }
  return { heading: 'This page failed', message: truncate(message, 300) };
}

type FailureProps = {
  error: unknown;
  /** Of the page that failed: each failure is looked into anew. */
  pageKey: string;
  isTrying: boolean;
  onAgain: () => void;
};

/** What happened in plain words, and what can be done. */
export function Failure({ error, pageKey, isTrying, onAgain }: FailureProps) {
  // A vain new try is said by the focus on the heading, as each change of page is.
  const lastError = useRef(error);
  useEffect(() => {
    if (lastError.current === error) return;
    lastError.current = error;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [error]);
  const { heading, message, isCode = false } = toFailure(error);
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <title>{`${heading} · Spacecraft catalogue`}</title>
      <PageHeading>{heading}</PageHeading>
      <p className="text-lead">{message}</p>
      {/* From one failed page to the next, this stays in its place. */}
      {isCode ? <ReloadForCode key={pageKey} /> : null}
      <p className="flex flex-wrap gap-3">
        {isCode ? null : (
          <button type="button" className="control" disabled={isTrying} onClick={onAgain}>
            {isTrying ? 'Trying…' : 'Try again'}
          </button>
        )}
        <button type="button" className="control" onClick={() => location.reload()}>
          Reload the page
        </button>
      </p>
    </div>
  );
}
