import { type ReactNode, Suspense } from 'react';
import { lazyModule } from '#hydration/lazy-module.tsx';
import type { printingComponents } from '#screens/detail/print/printing-components.ts';

const printing = lazyModule(() => import('#screens/detail/print/printing-components.ts'));

type PrintingProps = {
  children: (components: typeof printingComponents) => ReactNode;
  /** Shown while the components can't be fetched. */
  failed?: ReactNode;
};

/** Renders `children` with the components for printing, once they have been fetched. */
export function Printing({ children, failed = null }: PrintingProps) {
  return (
    <Suspense>
      <printing.Consumer>
        {(module) => (module === null ? failed : children(module.printingComponents))}
      </printing.Consumer>
    </Suspense>
  );
}
