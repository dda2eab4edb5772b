import { useEffect } from 'react';

/** What browsers keep of requests for pages that ask: the usual number of entries. */
const USUAL_ENTRIES = 250;

/** Has the browser keep no record of each picture's request, which nobody reads on a wall. */
export function useLeanBrowser(): void {
  useEffect(() => {
    performance.setResourceTimingBufferSize(0);
    performance.clearResourceTimings();
    return () => performance.setResourceTimingBufferSize(USUAL_ENTRIES);
  }, []);
}
