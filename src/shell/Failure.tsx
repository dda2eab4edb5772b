import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { CatalogueError } from '#catalogue/file/errors.ts';
import { truncate } from '#lib/format.ts';
import { Button } from '#ui/Button.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { Status } from '#ui/Status.tsx';
import { canRecoverByReload } from '#shell/can-recover-by-reload.ts';

/** Reloads the page once after a script failed to load, if a reload can help. */
function ReloadForMissingScript() {
  const [isChecking, setIsChecking] = useState(true);
  useEffect(() => {
    const leaving = new AbortController();
    void (async () => {
      if (await canRecoverByReload(leaving.signal)) location.reload();
      else setIsChecking(false);
    })();
    return () => leaving.abort();
  }, []);
  return <Status>{isChecking ? 'Checking for a new version…' : null}</Status>;
}

const HEADINGS = {
  unreachable: 'The catalogue could not be fetched',
  malformed: 'The catalogue could not be read',
} as const satisfies Record<CatalogueError['kind'], string>;

/** Heading and message for an error. `isMissingScript`: a script could not be fetched. */
function toFailure(error: unknown): { heading: string; message: string; isMissingScript?: true } {
  if (error instanceof CatalogueError && error.kind === 'unreachable' && !navigator.onLine) {
    return {
      heading: 'This device is offline',
      message: 'It has no stored catalogue yet. One visit with a network connection is enough.',
    };
  }
  if (error instanceof CatalogueError)
    return { heading: HEADINGS[error.kind], message: error.message };
  const message = error instanceof Error ? error.message : 'No details are available.';
  if (/dynamically imported module|module script/.test(message)) {
    return {
      heading: 'Part of the page could not be fetched',
      // Older browsers don't fetch a failed module again: only a reload does.
      isMissingScript: true,
      message: 'The network failed, or the site has been updated since this page was opened.',
    };
  }
  return { heading: 'This page failed', message: truncate(message, 300) };
}

type FailureProps = {
  error: unknown;
  /** Identifies the failed page, so that each failed page gets its own reload check. */
  pageKey: string;
  isRetrying: boolean;
  onRetry: () => void;
};

/** Says what went wrong and what the visitor can do. Retries by itself when the device is online again. */
export function Failure({ error, pageKey, isRetrying, onRetry }: FailureProps) {
  // After a failed retry focus moves to the heading, so that screen readers announce it.
  const lastError = useRef(error);
  useEffect(() => {
    if (lastError.current === error) return;
    lastError.current = error;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [error]);
  const retry = useEffectEvent(onRetry);
  useEffect(() => {
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, []);
  const { heading, message, isMissingScript = false } = toFailure(error);
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <title>{`${heading} · Spacecraft catalogue`}</title>
      <PageHeading>{heading}</PageHeading>
      <p className="text-lead">{message}</p>
      {isMissingScript ? <ReloadForMissingScript key={pageKey} /> : null}
      <p className="flex flex-wrap gap-3">
        {isMissingScript ? null : (
          <Button isDisabled={isRetrying} onClick={onRetry}>
            {isRetrying ? 'Trying…' : 'Try again'}
          </Button>
        )}
        <button type="button" className="control" onClick={() => location.reload()}>
          Reload the page
        </button>
      </p>
    </div>
  );
}
