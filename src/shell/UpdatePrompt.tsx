import { Suspense } from 'react';
import { optionalComponent } from '#hydration/lazy-module.tsx';
import { useIsHydrated } from '#hydration/use-is-hydrated.ts';
import { whenIdle } from '#lib/when-idle.ts';

const bottomBars = optionalComponent(
  async () => {
    // No version can be waiting before the service worker is registered, which also happens on idle.
    await whenIdle();
    return (await import('#shell/BottomBars.tsx')).BottomBars;
  },
  // The page works without them: the new version activates when the last page of the old one closes.
  null,
);

/** Loads the bars at the bottom of the window: a new version of the app, and the craft chosen to compare. */
export function UpdatePrompt() {
  // Prerendered pages don't contain them.
  if (!useIsHydrated()) return null;
  return (
    <Suspense fallback={null}>
      <bottomBars.Component />
    </Suspense>
  );
}
