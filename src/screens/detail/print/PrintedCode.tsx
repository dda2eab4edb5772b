import { type ComponentType, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { lazyModule } from '#hydration/lazy-module.tsx';
import { printDialog } from '#lib/sharing-browser-apis.ts';
import { whenIdle } from '#lib/when-idle.ts';
import { DEFAULT_LIST } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';
import type { Paper } from '#screens/detail/print/paper.ts';
import { useCanonicalUrl } from '#source/use-canonical-url.ts';

const qrCode = lazyModule(() => import('#ui/QrCode.tsx'));

type CodeProps = { id: number; QrCode: ComponentType<{ url: string; label: string }> };

function Code({ id, QrCode }: CodeProps) {
  const url = useCanonicalUrl(toSpacecraftPath(id, DEFAULT_LIST));
  return (
    <div className="hidden print:block on-label:contents">
      <div className="size-[25mm] on-label:size-auto on-label:[grid-area:code]">
        <QrCode url={url} label="QR code of the link to this craft" />
      </div>
      {/* A sheet has its URL in the footer. */}
      <p className="hidden text-fine on-label:block on-label:[grid-area:url]">{url}</p>
    </div>
  );
}

type PrintedCodeProps = {
  id: number;
  /** Opens the print dialog for this paper, once the code is on the page. */
  paper: Paper | null;
  /** The dialog has been opened. */
  onPrinted: () => void;
};

function PrintDialog({ paper, onPrinted }: Omit<PrintedCodeProps, 'id'>) {
  const open = useEffectEvent((chosen: Paper) => {
    const { dataset } = document.documentElement;
    dataset['paper'] = chosen;
    window.addEventListener('afterprint', () => delete dataset['paper'], { once: true });
    printDialog()?.();
    onPrinted();
  });
  useEffect(() => {
    if (paper !== null) open(paper);
  }, [paper]);
  return null;
}

/**
 * The QR code of a craft's page, in print only. It is there once the page is idle, also for the browser's own print
 * command. Without its code a page is printed without it.
 */
export function PrintedCode({ id, paper, onPrinted }: PrintedCodeProps) {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    void whenIdle().then(() => setIsIdle(true));
  }, []);
  if (!isIdle && paper === null) return null;
  return (
    <Suspense>
      <qrCode.Consumer>
        {(module) => (
          <>
            {module === null ? null : <Code id={id} QrCode={module.QrCode} />}
            <PrintDialog paper={paper} onPrinted={onPrinted} />
          </>
        )}
      </qrCode.Consumer>
    </Suspense>
  );
}
