import { useEffect, useEffectEvent } from 'react';
import { Failure } from '#shell/Failure.tsx';

/** Nobody is at a wall display to press "Try again". */
const RETRY_INTERVAL_MS = 30_000;

type KioskFailureProps = { error: unknown; isRetrying: boolean; onRetry: () => void };

/** Says why a display couldn't be opened, and retries on a timer and when the network returns. */
export function KioskFailure({ error, isRetrying, onRetry }: KioskFailureProps) {
  const retryNow = useEffectEvent(onRetry);
  useEffect(() => {
    const retry = () => retryNow();
    const timer = setInterval(retry, RETRY_INTERVAL_MS);
    window.addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', retry);
    };
  }, []);
  return (
    <main id="main" className="p-8">
      <Failure error={error} pageKey="" isRetrying={isRetrying} onRetry={onRetry} />
    </main>
  );
}
