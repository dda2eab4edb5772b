/**
 * An address that may be linked or asked for: http or https, and without a user's name in it, which only
 * serves to make a host look like another. Null for everything else, `https:name` included: what follows
 * from it depends on the page that it stands on.
 */
export function toWebUrl(address: string): URL | null {
  const url = /^\s*https?:\/\//i.test(address) ? URL.parse(address) : null;
  if (url === null) return null;
  return url.username === '' && url.password === '' ? url : null;
}
