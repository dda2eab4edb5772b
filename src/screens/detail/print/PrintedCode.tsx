import { type ComponentType, useEffect, useEffectEvent } from 'react';
import { lazyModule } from '#hydration/lazy-module.tsx';
import { printDialog } from '#lib/sharing-browser-apis.ts';
import { DEFAULT_LIST } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';
import type { Paper } from '#screens/detail/print/paper.ts';
import { useCanonicalUrl } from '#source/use-canonical-url.ts';

// A chunk of its own, because displays use it too.
const qrCode = lazyModule(() => import('#ui/QrCode.tsx'));

/** Opens the print dialog for a paper, whose name the root has until then: src/styles/print.css. */
function printOn(paper: Paper) {
  const { dataset } = document.documentElement;
  dataset['paper'] = paper;
  window.addEventListener('afterprint', () => delete dataset['paper'], { once: true });
  printDialog()?.();
}

type PrintedCodeProps = {
  id: number;
  /** Opens the print dialog for this paper, once the code is on the page. */
  paper: Paper | null;
  /** The dialog has been opened. */
  onPrinted: () => void;
};

type Code = ComponentType<{ url: string; label: string }>;

function Content({
  id,
  paper,
  onPrinted,
  Code,
}: PrintedCodeProps & {
  /** Null while it can't be fetched: the page is printed without it. */
  Code: Code | null;
}) {
  const url = useCanonicalUrl(toSpacecraftPath(id, DEFAULT_LIST));
  const print = useEffectEvent((chosen: Paper) => {
    printOn(chosen);
    onPrinted();
  });
  useEffect(() => {
    if (paper !== null) print(paper);
  }, [paper]);
  return (
    <div className="hidden print:block on-label:contents">
      <div className="size-[25mm] on-label:size-auto on-label:[grid-area:code]">
        {Code === null ? null : <Code url={url} label="QR code of the link to this craft" />}
      </div>
      {/* A sheet has its URL in the footer. */}
      <p className="hidden text-fine on-label:block on-label:[grid-area:url]">{url}</p>
    </div>
  );
}

/** The QR code of a craft's page, in print only. */
export function PrintedCode(props: PrintedCodeProps) {
  return (
    <qrCode.Consumer>
      {(module) => <Content {...props} Code={module?.QrCode ?? null} />}
    </qrCode.Consumer>
  );
}
