import { type ComponentType, lazy, Suspense } from 'react';
import { useIsHydrated } from '#hydration/use-is-hydrated.ts';
import { whenIdle } from '#lib/when-idle.ts';

// No version can be waiting before the service worker is registered, which also happens on idle.
const UpdateBar = lazy(async (): Promise<{ default: ComponentType }> => {
  try {
    await whenIdle();
    return { default: (await import('#shell/UpdateBar.tsx')).UpdateBar };
  } catch {
    // The page works without it: the new version activates when the last page of the old one closes.
    return { default: () => null };
  }
});

/** Offers to reload when a new version of the app is waiting. */
export function UpdatePrompt() {
  // Prerendered pages don't contain it.
  if (!useIsHydrated()) return null;
  return (
    <Suspense fallback={null}>
      <UpdateBar />
    </Suspense>
  );
}
