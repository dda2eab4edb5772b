// What the build and the app agree on: how a page that one has drawn is taken over by the other.

/** The element that holds the answers that a page was drawn from. */
export const DEHYDRATED_STATE_ID = 'dehydrated-state';

/** A query's key, and its data. */
export type DehydratedQuery = readonly [key: readonly unknown[], data: unknown];

/** What other sites show of a page when someone links to it. */
export type LinkPreview = { description: string; image: string | null };

/** A page's content with its title at the start, and the answers that it was drawn from. */
export type RenderedPage = {
  html: string;
  answers: DehydratedQuery[];
  /** Null where the site's own does. */
  card: LinkPreview | null;
};

/** Draws the pages of one catalogue. */
export type StaticRenderer = {
  /** Each below the site's base, beginning with a slash, and the module that draws it. */
  pages: readonly { path: string; screen: string }[];
  draw: (path: string) => Promise<RenderedPage>;
};
