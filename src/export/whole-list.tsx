import { LIST_PARTS } from '#screens/list/list-parts.tsx';
import { lazyPart, loadAll } from '#hydration/lazy-part.tsx';

function NotTakenAlong() {
  return (
    <p>The ways to take this view along could not be fetched. Reload the page to have them.</p>
  );
}

/** The list is first looked at, then taken along. */
export const takeAlong = lazyPart(async () => {
  try {
    return (await import('#export/TakeAlong.tsx')).TakeAlong;
  } catch {
    // The list is whole without it, and must not fail for it.
    return NotTakenAlong;
  }
});

/** Has all parts of the list come with it. */
export async function loadListParts(): Promise<void> {
  await loadAll([...LIST_PARTS, takeAlong]);
}

/** Resolves when a list that was drawn by the build has been taken over whole. */
export async function whenListPartsDrawn(): Promise<void> {
  await Promise.all([...LIST_PARTS, takeAlong].map(({ drawn }) => drawn));
}
