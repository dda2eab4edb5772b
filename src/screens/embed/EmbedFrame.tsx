import { type ReactNode, useEffect, useState } from 'react';
import type { EmbedTheme } from '#paths/embed.ts';
import { listenForTheme } from '#screens/embed/theme-messages.ts';
import { reportHeight } from '#shell/report-height.ts';
import { useRootTheme } from '#ui/use-root-theme.ts';

/** Gives the whole page the theme that the page around it sent last, or else its URL's. */
function useEmbedTheme(ofUrl: EmbedTheme | null): void {
  const [sent, setSent] = useState<EmbedTheme | null>(null);
  useEffect(() => listenForTheme(setSent), []);
  useRootTheme(sent ?? ofUrl);
}

/** Makes every link of the page open a tab of its own, also those of licenses: in a small frame nothing else can be read. */
function useLinksInTabs(): void {
  useEffect(() => {
    const base = document.createElement('base');
    base.target = '_blank';
    document.head.append(base);
    return () => base.remove();
  }, []);
}

/** What surrounds the content of an embed, whose height is that of its content. */
export function EmbedFrame({ theme, children }: { theme: EmbedTheme | null; children: ReactNode }) {
  useEmbedTheme(theme);
  useLinksInTabs();
  return (
    <main id="main" ref={reportHeight} className="flex flex-col gap-2 p-3">
      {children}
    </main>
  );
}
