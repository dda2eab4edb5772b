/**
 * A URL that is safe to link or fetch: http or https, and without a user name, which can make a host look like
 * another. Null for anything else, also for `https:name`, which is relative to the page.
 */
export function toWebUrl(address: string): URL | null {
  const url = /^\s*https?:\/\//i.test(address) ? URL.parse(address) : null;
  if (url === null) return null;
  return url.username === '' && url.password === '' ? url : null;
}
