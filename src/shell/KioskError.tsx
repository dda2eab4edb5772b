import { useEffect, useEffectEvent } from 'react';
import { useRevalidator } from 'react-router';
import { LayoutError } from '#shell/ErrorPage.tsx';

/** A wall display has no visitor who presses "Try again". */
const RETRY_INTERVAL_MS = 30_000;

/** Shows why a kiosk could not be opened, and also retries on a timer. */
export function KioskError() {
  const { revalidate } = useRevalidator();
  const retry = useEffectEvent(() => void revalidate());
  useEffect(() => {
    const timer = setInterval(retry, RETRY_INTERVAL_MS);
    return () => clearInterval(timer);
  }, []);
  return <LayoutError />;
}
