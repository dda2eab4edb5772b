/** Of a built script's address: all before the folder that it lies in. */
const ABOVE_FOLDER = /[^/]+\/[^/]+$/;

/**
 * The path that the site stands below, with a slash at its end. A built site knows it by where its scripts lie, one
 * folder down, so that it can be put anywhere.
 */
export const SITE_BASE =
  import.meta.env.PROD && !import.meta.env.SSR
    ? new URL(import.meta.url).pathname.replace(ABOVE_FOLDER, '')
    : import.meta.env.BASE_URL;
