import { type ComponentProps, type ReactNode, Suspense } from 'react';
import type { CraftCitation, ViewCitation } from '#export/Citations.tsx';
import { lazyModule } from '#hydration/lazy-module.tsx';

// Their code is fetched when someone opens a menu to cite.
const citations = lazyModule(() => import('#export/Citations.tsx'));

const FAILED = (
  <p role="status">The citation failed to load. It appears when this device is online.</p>
);

/** Keeps about the room of a citation, so that an open menu doesn't grow under the pointer. */
function WithRoom({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-32 flex-col gap-2">
      <Suspense>{children}</Suspense>
    </div>
  );
}

export function CiteCraft(props: ComponentProps<typeof CraftCitation>) {
  return (
    <WithRoom>
      <citations.Consumer>
        {(module) => (module === null ? FAILED : <module.CraftCitation {...props} />)}
      </citations.Consumer>
    </WithRoom>
  );
}

export function CiteView(props: ComponentProps<typeof ViewCitation>) {
  return (
    <WithRoom>
      <citations.Consumer>
        {(module) => (module === null ? FAILED : <module.ViewCitation {...props} />)}
      </citations.Consumer>
    </WithRoom>
  );
}
