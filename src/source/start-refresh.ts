import { isNews, readChanged } from '#catalogue/changed-file.ts';
import { nextTask } from '#lib/next-task.ts';
import type { LocalCatalogue } from '#source/local-catalogue.ts';
import { createRefresh, type Refresh } from '#source/refresh.ts';

/** Has a page look for what its host has published since. */
export function startRefresh({ source, file }: LocalCatalogue, minutes: number | null): Refresh {
  return createRefresh(
    {
      isOpen: () => source.inForce() !== null,
      async look() {
        const changed = await readChanged(file);
        if (changed === null) return;
        // Its engine is made in another task than it was read in.
        await nextTask();
        const current = source.inForce();
        if (current === null || isNews(changed, current)) source.replace(changed, 'published');
      },
    },
    minutes,
  );
}
