import { SCREEN_PAGES } from '#build/screen-pages.ts';
import { toLiteral } from '#build/page-parts.ts';

/** Screens whose address goes on with what they show. */
const OPEN_ENDED = [String.raw`spacecraft(?:/[^/]*)?`, String.raw`compare/[^/]*`];

/** A page's address below the site's base, which it has before it. A longer one goes before what it begins with. */
const KNOWN = `^(.*/)(?:${[
  ...OPEN_ENDED,
  ...SCREEN_PAGES.map(({ path }) => path.slice(1)).toSorted((a, b) => b.length - a.length),
].join('|')})/?$`;

const LINK = /\s*<link ([^>]*?)\s*\/?>/g;
const MODULE = /\s*<script type="module"[^>]* src="([^"]+)"><\/script>/;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;
/** What an attribute is called as a property of the element. */
const PROPERTIES: Record<string, string> = { crossorigin: 'crossOrigin' };

/** A link of a page as the properties of its element; its address is below the site's base. */
function toProperties(attributes: string, base: string): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE))
    properties[PROPERTIES[name] ?? name] = value;
  return { ...properties, href: (properties['href'] ?? '').slice(base.length) };
}

/**
 * A page that a host may give for any address below any path: it finds the site's files by its address, and where
 * that tells nothing by trying. A worker in control knows its own place. `base` is what the page's own links begin with.
 */
export function toPlacelessPage(html: string, base: string): string {
  const script = MODULE.exec(html)?.[1]?.slice(base.length);
  const links = [...html.matchAll(LINK)].map(([, attributes = '']) =>
    toProperties(attributes, base),
  );
  const sheet = links.find(({ rel }) => rel === 'stylesheet');
  if (script === undefined || sheet === undefined)
    throw new Error('The page has no script or no style sheet.');
  const others = links.filter((link) => link !== sheet);
  const finder = `<script>{
  const { pathname } = location;
  const worker = navigator.serviceWorker?.controller?.scriptURL;
  const known = new RegExp(${toLiteral(KNOWN)}).exec(pathname)?.[1];
  const bases = [worker && new URL('.', worker).pathname, known].filter(Boolean);
  for (let parts = pathname.split('/'); parts.pop() !== undefined && parts.length > 0; ) bases.push(parts.join('/') + '/');
  const add = (base, { href, ...properties }) => new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), properties, { href: base + href });
    link.onload = () => resolve(true);
    link.onerror = () => { link.remove(); resolve(false); };
    document.head.append(link);
  });
  const begin = async () => {
    for (const base of new Set(bases)) {
      for (const link of ${toLiteral(others)}) add(base, link);
      if (await add(base, ${toLiteral(sheet)})) return await import(base + ${toLiteral(script)});
    }
    throw new Error('No files.');
  };
  begin().catch(() => {
    document.getElementById('root').textContent = 'This page’s files could not be fetched. Load it again to try once more.';
  });
}</script>`;
  return html
    .replace(LINK, '')
    .replace(MODULE, '')
    .replace('</head>', () => `  ${finder}\n  </head>`);
}
