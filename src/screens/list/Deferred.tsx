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

/** Fetches the list's deferred components, so that they are rendered together with the list. */
export const loadDeferredComponents = deferred.load;

/** The table and its library, which cards don't need. */
export const spacecraftTable = lazyModule(() => import('#screens/list/table/SpacecraftTable.tsx'));

type DeferredProps = {
  children: (components: Components) => ReactNode;
  /** Until the components have been fetched. */
  fallback?: ReactNode;
  /** When they can't be fetched: rows, search and pages work without them. */
  failed?: ReactNode;
};

/** Renders with the list's deferred components. In a prerendered page their content is there before their code. */
export function Deferred({ children, fallback = null, failed = fallback }: DeferredProps) {
  return (
    <Suspense fallback={fallback}>
      <deferred.Consumer>
        {({ components }) => (components === null ? failed : children(components))}
      </deferred.Consumer>
    </Suspense>
  );
}
