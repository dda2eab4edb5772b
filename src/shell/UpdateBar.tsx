import { useState, useSyncExternalStore } from 'react';
import { Button } from '#ui/Button.tsx';
import { Status } from '#ui/Status.tsx';
import { applyUpdate, subscribeToUpdates, waitingUpdate } from '#pwa/app-version.ts';

/** A bar at the bottom of the window while a new version waits. It takes its own space, so it never covers content. */
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
          ? 'sticky bottom-0 z-40 [@media(height<30rem)]:static -mx-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-edge bg-raised px-4 py-2 text-note sm:-mx-8 sm:px-8 print:hidden'
          : 'print:hidden'
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
