import { optionalComponent } from '#hydration/lazy-module.tsx';
import type { EmbedShow } from '#paths/embed.ts';

// Each view has code of its own, pictures above all, which the others don't load.

const FAILED = <p>This view failed to load. It appears when this device is online.</p>;

export const craftCards = optionalComponent(
  async () => (await import('#screens/embed/EmbedCards.tsx')).EmbedCards,
  FAILED,
);
export const craftCard = optionalComponent(
  async () => (await import('#screens/embed/EmbedCards.tsx')).EmbedCard,
  FAILED,
);
export const craftTable = optionalComponent(
  async () => (await import('#screens/embed/EmbedTable.tsx')).EmbedTable,
  FAILED,
);
export const craftClock = optionalComponent(
  async () => (await import('#screens/embed/EmbedClock.tsx')).EmbedClock,
  FAILED,
);
export const queryNotices = optionalComponent(
  async () => (await import('#url-state/QueryNotices.tsx')).QueryNotices,
  null,
);

const VIEWS = {
  cards: craftCards,
  table: craftTable,
  card: craftCard,
  clock: craftClock,
} as const satisfies Record<EmbedShow, { load: () => Promise<void> }>;

/** Fetches a view's code, so that it renders with the page. */
export const loadView = (show: EmbedShow): Promise<void> => VIEWS[show].load();
