/** A text as a URL; null for an invalid one. URL.parse, which not every supported browser has. */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/**
 * A URL that is safe to link or fetch: http or https, and without a user name, which can disguise the
 * host. Null for anything else, also for `https:name`, which is relative to the page.
 */
export function toWebUrl(text: string): URL | null {
  const url = /^\s*https?:\/\//i.test(text) ? parseUrl(text) : null;
  if (url === null) return null;
  return url.username === '' && url.password === '' ? url : null;
}
