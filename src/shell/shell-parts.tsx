import { optionalComponent } from '#hydration/lazy-component.tsx';

/** How old the data is, of which the page's own first look says when it was recorded. */
export const sourceStatus = optionalComponent(
  async () => (await import('#shell/SourceStatus.tsx')).SourceStatus,
);
