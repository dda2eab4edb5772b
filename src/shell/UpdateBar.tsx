import { useState, useSyncExternalStore } from 'react';
import { Button } from '#ui/Button.tsx';
import { Status } from '#ui/Status.tsx';
import { applyUpdate, subscribeToUpdates, waitingUpdate } from '#pwa/app-version.ts';

/** A bar while a new version waits. */
export function UpdateBar() {
  const waiting = useSyncExternalStore(subscribeToUpdates, waitingUpdate, () => null);
  // Remembers which version was postponed: a still newer one is offered again.
  const [postponed, setPostponed] = useState<ServiceWorker | null>(null);
  const [isReloading, setIsReloading] = useState(false);
  const isShown = waiting !== null && waiting !== postponed;

  function reload() {
    setIsReloading(true);
    applyUpdate();
  }

  function postpone() {
    setPostponed(waiting);
    // The focused button is about to be removed.
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }

  return (
    <div
      className={
        isShown
          ? 'flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-edge bg-raised px-4 py-2 text-note sm:px-8'
          : ''
      }
    >
      <Status>{isShown ? 'A new version of the catalogue is ready.' : null}</Status>
      {isShown ? (
        <p className="flex gap-2">
          <Button isDisabled={isReloading} onClick={reload}>
            {isReloading ? 'Reloading…' : 'Reload'}
          </Button>
          <button type="button" className="control" onClick={postpone}>
            Later
          </button>
        </p>
      ) : null}
    </div>
  );
}
