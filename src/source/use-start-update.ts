import { useState } from 'react';
import type { Mode } from '#ll2/query.ts';
import { useDataAccess } from '#source/DataContext.tsx';

/** Starts an update of this device's catalogue. `problem` says, in a sentence, why its code could not be loaded. */
export function useStartUpdate(): { start: (mode: Mode) => Promise<void>; problem: string | null } {
  const access = useDataAccess();
  const [problem, setProblem] = useState<string | null>(null);
  async function start(mode: Mode) {
    setProblem(null);
    try {
      const [updater, client] = await Promise.all([access.updater.load(), access.client()]);
      await updater.start(client, mode);
    } catch {
      setProblem(
        'The code for updates could not be loaded from this site. Try again, or reload the page.',
      );
    }
  }
  return { start, problem };
}
