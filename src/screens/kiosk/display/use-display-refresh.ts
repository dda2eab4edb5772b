import { useEffect } from 'react';
import { useDataAccess } from '#source/DataContext.tsx';

/** Checks for newer data at an interval in minutes; null uses the site's interval. */
export function useDisplayRefresh(minutes: number | null): void {
  const { refresh } = useDataAccess();
  useEffect(() => {
    let isOver = false;
    let end: (() => void) | null = null;
    async function begin() {
      const loaded = await refresh.load();
      if (!isOver) end = loaded.startDisplayMode(minutes);
    }
    // If its code can't be loaded, the display continues with the data it has.
    begin().catch(() => {});
    return () => {
      isOver = true;
      end?.();
    };
  }, [refresh, minutes]);
}
