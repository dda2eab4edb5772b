/** The folder and name of a script. */
const FOLDER_AND_FILE = /[^/]+\/[^/]+$/;

/**
 * The site's base path, with a slash at the end. A built site takes it from the URL of its scripts, which are one folder
 * down, so that it works below any path.
 */
export const SITE_BASE =
  import.meta.env.PROD && !import.meta.env.SSR
    ? new URL(import.meta.url).pathname.replace(FOLDER_AND_FILE, '')
    : import.meta.env.BASE_URL;
