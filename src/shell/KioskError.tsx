import { useEffect, useEffectEvent } from 'react';
import { useRevalidator } from 'react-router';
import { ErrorPage } from '#shell/ErrorPage.tsx';

/** A wall has nobody to press "Try again" (ms). */
const AGAIN_AFTER = 30_000;

/** A display that couldn't be opened says why, and tries again by itself. */
export function KioskError() {
  const { revalidate } = useRevalidator();
  const tryAgain = useEffectEvent(() => void revalidate());
  useEffect(() => {
    const timer = setInterval(tryAgain, AGAIN_AFTER);
    window.addEventListener('online', tryAgain);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', tryAgain);
    };
  }, []);
  return (
    <main id="main" className="p-8">
      <ErrorPage />
    </main>
  );
}
