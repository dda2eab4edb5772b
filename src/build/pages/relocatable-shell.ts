import { SCREEN_PAGES } from '#build/pages/screen-pages.ts';
import { NO_FILES, toLiteral } from '#build/pages/page-parts.ts';

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
 * A page that a host may give for any address below any path. A worker in control knows the site's place, and so does
 * the address of a known screen; for another it's looked for, from the shortest path to the longest. `base` is what the
 * page's own links begin with.
 */
export function toRelocatableShell(html: string, base: string): string {
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
  const likely = worker ? new URL('.', worker).pathname : new RegExp(${toLiteral(KNOWN)}).exec(pathname)?.[1];
  const sheet = ${toLiteral(sheet)};
  const add = (base, { href, ...properties }) => new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), properties, { href: base + href });
    link.onload = () => resolve(true);
    link.onerror = () => { link.remove(); resolve(false); };
    document.head.append(link);
  });
  const isThere = async (base) => {
    const { ok, headers } = await fetch(base + sheet.href, { method: 'HEAD' });
    return ok && headers.get('content-type')?.startsWith('text/css');
  };
  const find = async () => {
    const names = pathname.split('/').slice(0, -1);
    for (const length of names.keys()) {
      const base = names.slice(0, length + 1).join('/') + '/';
      if (await isThere(base)) return base;
    }
    throw new Error('No files.');
  };
  const begin = async (base) => {
    for (const link of ${toLiteral(others)}) add(base, link);
    if (!(await add(base, sheet))) throw new Error('No style sheet.');
    return await import(base + ${toLiteral(script)});
  };
  (likely === undefined ? Promise.reject() : begin(likely)).catch(() => find().then(begin)).catch(() => {
    document.getElementById('root').textContent = ${toLiteral(NO_FILES)};
  });
}</script>`;
  return html
    .replace(LINK, '')
    .replace(MODULE, '')
    .replace('</head>', () => `  ${finder}\n  </head>`);
}
