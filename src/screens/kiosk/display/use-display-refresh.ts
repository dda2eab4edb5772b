import { useEffect } from 'react';
import { retryWhenOnline } from '#lib/retry-when-online.ts';
import { useDataAccess } from '#source/DataContext.tsx';

/** Checks for newer data at an interval in minutes; null uses the site's interval. */
export function useDisplayRefresh(minutes: number | null): void {
  const { refresh } = useDataAccess();
  useEffect(() => {
    let isOver = false;
    let end: (() => void) | null = null;
    // While its code can't be loaded, the display shows the data it has.
    void retryWhenOnline(async () => {
      if (isOver) return;
      const loaded = await refresh.load();
      if (!isOver) end = loaded.startDisplayMode(minutes);
    });
    return () => {
      isOver = true;
      end?.();
    };
  }, [refresh, minutes]);
}
