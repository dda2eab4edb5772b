import { type ReactNode, Suspense } from 'react';
import { lazyModule } from '#hydration/lazy-module.tsx';
import type { deferredComponents } from '#screens/list/deferred-components.ts';

const deferred = lazyModule(() => import('#screens/list/deferred-components.ts'));

/** Fetches the list's deferred components, so that they render together with the list. */
export const loadDeferredComponents = deferred.load;

/** The table and its library, which the cards don't need. */
export const spacecraftTable = lazyModule(() => import('#screens/list/table/SpacecraftTable.tsx'));

type DeferredProps = {
  children: (components: typeof deferredComponents) => ReactNode;
  /** Shown until the components have been fetched. */
  fallback?: ReactNode;
  /** Shown while the components can't be fetched. Rows, search and pages work without them. */
  failed?: ReactNode;
};

/**
 * Renders `children` with the list's deferred components. A prerendered page contains their HTML before their code is
 * fetched.
 */
export function Deferred({ children, fallback = null, failed = fallback }: DeferredProps) {
  return (
    <Suspense fallback={fallback}>
      <deferred.Consumer>
        {(module) => (module === null ? failed : children(module.deferredComponents))}
      </deferred.Consumer>
    </Suspense>
  );
}

/** Says which part of the list is missing because its code can't be fetched. `what` begins the sentence. */
export function FailedToLoad({ what }: { what: string }) {
  return (
    <p role="status">
      {`${what} failed to load. They appear when this device is online. Or reload the page.`}
    </p>
  );
}
