import { type ReactNode, Suspense } from 'react';
import { lazyModule } from '#hydration/lazy-module.tsx';
import type { deferredComponents } from '#screens/list/deferred-components.ts';

type Components = typeof deferredComponents;

const deferred = lazyModule<{ components: Components | null }>(async () => {
  try {
    const module = await import('#screens/list/deferred-components.ts');
    return { components: module.deferredComponents };
  } catch {
    return { components: null };
  }
});

/** Fetches the list's deferred components, so that they render together with the list. */
export const loadDeferredComponents = deferred.load;

/** The table and its library, which the cards don't need. */
export const spacecraftTable = lazyModule(() => import('#screens/list/table/SpacecraftTable.tsx'));

type DeferredProps = {
  children: (components: Components) => ReactNode;
  /** Shown until the components have been fetched. */
  fallback?: ReactNode;
  /** Shown when the components can't be fetched. Rows, search and pages work without them. */
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
        {({ components }) => (components === null ? failed : children(components))}
      </deferred.Consumer>
    </Suspense>
  );
}
