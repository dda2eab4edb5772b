import { Suspense } from 'react';
import { optionalComponent } from '#hydration/lazy-module.tsx';
import { useIsHydrated } from '#hydration/use-is-hydrated.ts';
import { whenIdle } from '#lib/when-idle.ts';

const updateBar = optionalComponent(
  async () => {
    // No version can be waiting before the service worker is registered, which also happens on idle.
    await whenIdle();
    return (await import('#shell/UpdateBar.tsx')).UpdateBar;
  },
  // The page works without it: the new version activates when the last page of the old one closes.
  null,
);

/** Offers to reload when a new version of the app is waiting. */
export function UpdatePrompt() {
  // Prerendered pages don't contain it.
  if (!useIsHydrated()) return null;
  return (
    <Suspense fallback={null}>
      <updateBar.Component />
    </Suspense>
  );
}
