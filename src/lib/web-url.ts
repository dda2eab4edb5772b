/**
 * An address that may be linked: http or https, and without a user's name in it, which only serves to
 * make a host look like another. Null for everything else.
 */
export function toWebUrl(address: string): URL | null {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  return url.username === '' && url.password === '' ? url : null;
}
