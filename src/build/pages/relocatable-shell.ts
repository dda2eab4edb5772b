import { SCREEN_PAGES } from '#build/pages/screen-pages.ts';
import { toBrowserCheck } from '#build/pages/browser-check.ts';
import { escapeText, NO_FILES, toEarlyRequests, toInlineJson } from '#build/pages/page-parts.ts';

const NAMES = new Set(['spacecraft', ...SCREEN_PAGES.map(({ path }) => path.split('/')[1] ?? '')]);

/** The site's base is the part of a URL's path before a screen's name: the last one, as a folder may have one too. */
const BASE_BEFORE_SCREEN = `^(.*/)(?:${[...NAMES].join('|')})(?:/|$)`;

/** In a sandboxed frame, whose origin is unique: a reload can't help. */
const NO_FILES_IN_FRAME =
  'This page can’t fetch its files inside of this frame. Open it in a tab of its own.';
const NO_PAGE = 'There is no page at this address, or its files could not be fetched. ';
const FIRST_PAGE = 'Go to the first page';

const LINK = /\s*<link\s([^>]*?)\s*\/?>/g;
const MODULE = /\s*<script type="module"[^>]* src="([^"]+)"><\/script>/;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;
/** Attributes whose DOM property has another name. */
const PROPERTIES: Record<string, string> = { crossorigin: 'crossOrigin' };

/** The attributes of a link as DOM properties, with its URL relative to the site's base. */
function toProperties(attributes: string, base: string): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE))
    properties[PROPERTIES[name] ?? name] = value;
  return { ...properties, href: (properties['href'] ?? '').slice(base.length) };
}

/** A link as HTML, to the URL below the site that its `href` names. */
function toAbsoluteLink(properties: Record<string, string>, site: string): string {
  const attributes = Object.entries({ ...properties, href: `${site}${properties['href']}` });
  return `<link ${attributes.map(([name, value]) => `${name}="${escapeText(value)}"`).join(' ')} />`;
}

/**
 * A script that finds the site's base and gives it to the page's later scripts as `siteBase`. In order: the folder of the
 * service worker in control, the path before a screen's name, the path of `site`, the page's own folder.
 */
function toBaseScript(site: string | null): string {
  const sitePath = site === null ? null : new URL(site).pathname;
  return `<script>
  var siteBase = (() => {
    const { pathname } = location;
    // In a sandboxed frame a mere look at the service worker throws.
    const toWorkerFolder = () => {
      try {
        return new URL('.', navigator.serviceWorker.controller.scriptURL).pathname;
      } catch {
        return null;
      }
    };
    const known = toWorkerFolder() ?? new RegExp(${toInlineJson(BASE_BEFORE_SCREEN)}).exec(pathname)?.[1] ?? ${toInlineJson(sitePath)};
    return { isKnown: known !== null, path: known ?? pathname.replace(/[^/]*$/, '') };
  })();
</script>`;
}

/**
 * Makes a built page work at any URL below any path: a script in it finds the site's base and adds the page's links and
 * scripts. `base` is what the links in `html` begin with; `site` is the site's configured URL. `beforeLoading` may define
 * `hasContent`: a page with content needs no style sheet, and starts by a script of its own.
 */
export function toRelocatableShell(
  html: string,
  base: string,
  site: string | null,
  beforeLoading = '',
): string {
  const script = MODULE.exec(html)?.[1]?.slice(base.length);
  const links = [...html.matchAll(LINK)].map(([, attributes = '']) =>
    toProperties(attributes, base),
  );
  const sheet = links.find(({ rel }) => rel === 'stylesheet');
  if (script === undefined || sheet === undefined)
    throw new Error('The page has no script or no style sheet.');
  const scripts = links.filter(({ rel }) => rel === 'modulepreload').map(({ href }) => href);
  const feed = site === null ? undefined : links.find(({ rel }) => rel === 'alternate');
  const others = links.filter(
    (link) => link !== feed && link['rel'] !== 'modulepreload' && link['rel'] !== 'stylesheet',
  );
  const loader = `<script>{
  const hasContent = self.hasContent === true;
  const add = ({ href, ...properties }) => new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), properties, { href: siteBase.path + href });
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
  // The rest of the page may still be on its way.
  const whenParsed = async () => {
    if (document.readyState === 'loading')
      await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
  };
  const load = async () => {${toEarlyRequests(`${toInlineJson(scripts)}.map((file) => siteBase.path + file)`, 'siteBase.path')}
    await add(${toInlineJson(sheet)});
    await whenParsed();
    await import(siteBase.path + ${toInlineJson(script)});
  };
  // The page works without an icon, and a font that isn't preloaded comes later.
  for (const link of ${toInlineJson(others)}) add(link).catch(() => {});
  if (!hasContent && !isTooOld) load().catch(async (error) => {
    await whenParsed();
    if (error instanceof SyntaxError) return reportTooOld();
    const root = document.getElementById('root');
    // A copy saved as a file has its content, and can't load scripts.
    if (!root.hidden && root.childElementCount > 0) return;
    root.hidden = false;
    if (siteBase.isKnown) {
      root.textContent = self.origin === 'null' ? ${toInlineJson(NO_FILES_IN_FRAME)} : ${toInlineJson(NO_FILES)};
      return;
    }
    root.textContent = ${toInlineJson(NO_PAGE)};
    root.append(Object.assign(document.createElement('a'), { href: ${toInlineJson(site ?? '/')}, textContent: ${toInlineJson(FIRST_PAGE)} }));
  });
}</script>`;
  const parts = [
    // Feed readers run no scripts.
    feed === undefined || site === null ? '' : toAbsoluteLink(feed, site),
    toBrowserCheck('This page needs'),
    toBaseScript(site),
    beforeLoading,
    loader,
  ];
  return html
    .replace(LINK, '')
    .replace(MODULE, '')
    .replace('</head>', () => `  ${parts.filter(Boolean).join('\n  ')}\n  </head>`);
}
