import { useEffect, useEffectEvent } from 'react';
import { Failure } from '#shell/Failure.tsx';

/** A wall has nobody to press "Try again" (ms). */
const AGAIN_AFTER = 30_000;

type KioskFailureProps = { error: unknown; isTrying: boolean; onAgain: () => void };

/** A display that couldn't be opened says why, and tries again by itself. */
export function KioskFailure({ error, isTrying, onAgain }: KioskFailureProps) {
  const tryAgain = useEffectEvent(onAgain);
  useEffect(() => {
    const again = () => tryAgain();
    const timer = setInterval(again, AGAIN_AFTER);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, []);
  return (
    <main id="main" className="p-8">
      <Failure error={error} pageKey="" isTrying={isTrying} onAgain={onAgain} />
    </main>
  );
}
