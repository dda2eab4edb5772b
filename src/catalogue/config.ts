import { LL2_API } from '#ll2/endpoint.ts';

/** The data source of the list and the detail pages: this catalogue, or LL2 page by page. */
export const SOURCE_NAMES = ['snapshot', 'live'] as const;
export type SourceName = (typeof SOURCE_NAMES)[number];

/**
 * A site's `config.json`, beside its index.html. It is read at each visit, but another API or picture host takes a
 * new build: the built pages' content security policy names them.
 */
export type Config = {
  /** The API's base, absolute, without a slash at its end. */
  api: string;
  /** The data source for visitors who have chosen none. */
  source: SourceName;
  /** Origins of pictures, beside the site's own. */
  pictures: readonly string[];
  /** How often an open page checks for a newer catalogue file (minutes); null for never. */
  refresh_minutes: number | null;
  /**
   * The site's own URL, with a slash at its end, for links to it from elsewhere: canonical URLs, citations, printed QR
   * codes. Null when unknown.
   */
  site: string | null;
};

export const DEFAULT_CONFIG: Config = {
  api: LL2_API,
  source: 'snapshot',
  // The hosts in LL2's image_url in November 2026, of its production and development APIs.
  pictures: [
    'https://thespacedevs-prod.nyc3.digitaloceanspaces.com',
    'https://thespacedevs-dev.nyc3.digitaloceanspaces.com',
  ],
  // A snapshot is taken each night; some sites take one more often.
  refresh_minutes: 60,
  site: null,
};

/** The configuration to use, and what is wrong with the file, in a sentence; null when nothing is. */
export type ReadConfig = { config: Config; problem: string | null };
