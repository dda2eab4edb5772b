import { type ComponentType, lazy, Suspense } from 'react';
import { useIsHydrated } from '#hydration/use-is-hydrated.ts';
import { whenIdle } from '#lib/when-idle.ts';

// Nothing can wait before the worker is registered, which is done when idle as well.
const UpdateBar = lazy(async (): Promise<{ default: ComponentType }> => {
  try {
    await whenIdle();
    return { default: (await import('#shell/UpdateBar.tsx')).UpdateBar };
  } catch {
    // A page without it is whole: the new version comes when the last page of the old one is closed.
    return { default: () => null };
  }
});

/** Says when a new version of the app waits, and lets the reader take it. */
export function UpdatePrompt() {
  // No version is new to a page that the build draws.
  if (!useIsHydrated()) return null;
  return (
    <Suspense fallback={null}>
      <UpdateBar />
    </Suspense>
  );
}
