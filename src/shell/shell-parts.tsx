import { lazyPart } from '#ui/lazy-part.tsx';

/** How old the data is, of which the page's own first look says when it was recorded. */
export const sourceStatus = lazyPart(async () => {
  try {
    return (await import('#shell/SourceStatus.tsx')).SourceStatus;
  } catch {
    // A page without it is whole, and must not fail for it.
    return () => null;
  }
});
