import { useEffect } from 'react';
import { useDataAccess } from '#source/DataContext.tsx';

/** Has the page look for newer data as a display does: every so many minutes, if not null, in place of the site's. */
export function useDisplayRefresh(minutes: number | null): void {
  const { refresh } = useDataAccess();
  useEffect(() => {
    let isOver = false;
    let end: (() => void) | null = null;
    async function begin() {
      const loaded = await refresh.load();
      if (!isOver) end = loaded.startDisplayMode(minutes);
    }
    // Where its code could not be fetched the display goes on with what it has.
    begin().catch(() => {});
    return () => {
      isOver = true;
      end?.();
    };
  }, [refresh, minutes]);
}
