import { useEffect, useEffectEvent } from 'react';
import { useRevalidator, useRouteError } from 'react-router';
import { Failure } from '#shell/Failure.tsx';

/** A wall display has no visitor who presses "Try again". */
const RETRY_INTERVAL_MS = 30_000;

/** Shows why a kiosk could not be opened, and retries by itself: on a timer, and when the device is online again. */
export function KioskError() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  const retry = useEffectEvent(() => void revalidate());
  useEffect(() => {
    const onRetry = () => retry();
    const timer = setInterval(onRetry, RETRY_INTERVAL_MS);
    window.addEventListener('online', onRetry);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', onRetry);
    };
  }, []);
  return (
    <main id="main" className="p-8">
      <Failure
        error={error}
        pageKey=""
        isRetrying={state !== 'idle'}
        onRetry={() => void revalidate()}
      />
    </main>
  );
}
