// The contract between the build, which prerenders a page, and the app, which hydrates it.

/** The id of the element with a page's dehydrated state. */
export const DEHYDRATED_STATE_ID = 'dehydrated-state';

/** The id of the element in index.html that says that the page failed. */
export const FAILURE_NOTICE_ID = 'failure-notice';

/** A query's key, and its data. */
export type DehydratedQuery = readonly [key: readonly unknown[], data: unknown];

/** What other sites show for a link to a page. */
export type LinkPreview = { description: string; image: string | null };

/** A page's content, with its title at the start, and the query data that it was rendered from. */
export type RenderedPage = {
  html: string;
  state: DehydratedQuery[];
  /** Null for pages that use the site's own preview. */
  preview: LinkPreview | null;
  /** JSON-LD for search engines; only craft have it. */
  structuredData?: object;
};

/** Renders the pages of one catalogue. */
export type StaticRenderer = {
  /** Paths below the site's base, with a slash at the start, and the modules of their screens. */
  pages: readonly { path: string; screen: string }[];
  /** Where the site's own address leads: as `pages`, with a query string. */
  frontDoorPath: string;
  render: (path: string) => Promise<RenderedPage>;
};
