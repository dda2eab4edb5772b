import { LL2_API } from '#ll2/endpoint.ts';

/** Who answers the list and the details: the catalogue at hand, or LL2 page by page. */
export const SOURCE_NAMES = ['snapshot', 'live'] as const;
export type SourceName = (typeof SOURCE_NAMES)[number];

/**
 * What a site is told in `config.json` beside its index.html. The built page allows the hosts that it had
 * then: another API or picture host takes a build, the rest is read anew at each visit.
 */
export type Config = {
  /** The API's base, absolute, without a slash at its end. */
  api: string;
  /** The source for a reader who has chosen none. */
  source: SourceName;
  /** Origins that pictures may come from, beside the site's own. */
  pictures: readonly string[];
  /** How often an open page looks whether another catalogue file was published (minutes); null for never. */
  refresh_minutes: number | null;
  /**
   * The site's own address, with a slash at its end, for what leads to it from elsewhere; null where it isn't
   * known. The build alone needs it.
   */
  site: string | null;
};

export const DEFAULT_CONFIG: Config = {
  api: LL2_API,
  source: 'snapshot',
  // Where LL2's image_url led in November 2026, and those of its development copy.
  pictures: [
    'https://thespacedevs-prod.nyc3.digitaloceanspaces.com',
    'https://thespacedevs-dev.nyc3.digitaloceanspaces.com',
  ],
  // A snapshot is taken each night, and some sites take one more often.
  refresh_minutes: 60,
  site: null,
};

/** A configuration to go by, and what was wrong with the one that was read, in a sentence. */
export type ReadConfig = { config: Config; problem: string | null };
