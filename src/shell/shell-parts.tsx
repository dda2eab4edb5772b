import { sparePart } from '#hydration/lazy-part.tsx';

/** How old the data is, of which the page's own first look says when it was recorded. */
export const sourceStatus = sparePart(
  async () => (await import('#shell/SourceStatus.tsx')).SourceStatus,
);
