import { toBrowserCheck } from '#build/pages/browser-check.ts';
import {
  NO_FILES,
  replaceOne,
  toEarlyRequests,
  escapeText,
  toInlineJson,
  withHead,
  withMeta,
  withTitle,
} from '#build/pages/page-parts.ts';
import { IGNORED_PARAMETER } from '#lib/ignored-parameters.ts';
import {
  DEHYDRATED_STATE_ID,
  FAILURE_NOTICE_ID,
  type RenderedPage,
} from '#hydration/prerendered-page.ts';

const MODULE_PRELOADS = /\s*<link rel="modulepreload"[^>]*>/g;
const FIRST_LINK = /<link /;
const SHEET = /<link rel="stylesheet"[^>]*>/;
/** They would compete with a linked style sheet, which the first paint waits for. Text has a stand-in until they arrive. */
const FONT_PRELOADS = /\s*<link rel="preload" as="font"[^>]*>/g;
/** Superfluous: the images themselves come right after these links. */
const PICTURE_PRELOADS = /<link rel="preload" as="image"[^>]*>/g;
const MAIN_SCRIPT = /\s*<script type="module"[^>]* src="[^"]+"><\/script>/;
const NOSCRIPT = /\s*<noscript>.*?<\/noscript>/s;
const SCRIPTED = 'Filters, other orders, further pages and the whole record of a craft';
const WITHOUT_SCRIPTS = `<noscript>${SCRIPTED} need JavaScript, which is switched off here.</noscript>`;
export const EMPTY_ROOT = '<div id="root"></div>';
/** As React writes it: escaped for HTML, in attributes too. */
const TITLE = /<title>(.*?)<\/title>/s;

/** The site's own URLs, as the app renders them. React escapes quotes in text, so text doesn't match. */
const OWN_URL = / (href|src)="\/(?!\/)/g;
/** A URL in the style sheet that is relative to it. */
const SHEET_URL = /url\((?!["']?(?:data:|\w+:|\/))(["']?)(?:\.\/)?/g;

/** An expression: whether the URL has a parameter that may change the page. */
export const HAS_QUERY = `[...new URLSearchParams(location.search).keys()].some((name) => !${IGNORED_PARAMETER}.test(name))`;

/**
 * Gives the page the URL that its relative links start from: without the slash that some hosts add, and with each `%2F` as
 * the slash that hosts read it as, or `/spacecraft/12%2F..%2F`, for which they send the list, would be one folder too
 * deep. Runs before the first link. A sandboxed frame may not change its URL: the page then stays as it is.
 */
const PLAIN_PATH = `<script>try {
  const url = new URL(location.href);
  url.pathname = url.pathname.replace(/%2f/gi, '/');
  if (url.pathname.endsWith('/')) url.pathname = url.pathname.slice(0, -1);
  if (url.href !== location.href) history.replaceState(null, '', url.href);
} catch {}</script>`;

/**
 * Scripts are fetched after the first paint, which they would delay, and run one by one, so that the page responds in
 * between. A page whose content is for another URL has requested them already, and starts at once. `scripts` is an
 * expression, the list of their URLs.
 */
export function toStartScript(scripts: string): string {
  return `{
  const scripts = ${scripts};
  const start = async () => {
    if (hasContent)
      document.head.append(...scripts.map((href) => Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href })));
    for (const script of scripts) {
      await import(script);
      if (hasContent) await new Promise((resolve) => setTimeout(resolve));
    }
  };
  // Without its scripts a page keeps its prerendered content, if that is the URL's.
  const load = () => start().catch((error) => {
    console.error(error);
    if (error instanceof SyntaxError) return reportTooOld();
    const root = document.getElementById('root');
    if (hasContent) {
      document.getElementById('${FAILURE_NOTICE_ID}').hidden = false;
      return;
    }
    root.textContent = ${toInlineJson(NO_FILES)};
  });
  if (!isTooOld) {
    if (!hasContent || document.hidden) load();
    else requestAnimationFrame(() => setTimeout(load));
  }
}`;
}

/**
 * A script at the start of the content, for when that is for another URL. In JavaScript that every browser can parse: one
 * that is too old gets the content, and a message. `hide` is a statement.
 */
export const toContentCheck = (hide: string) =>
  `<script>if (!isTooOld && !self.hasContent) document.currentScript.parentElement.${hide}; document.currentScript.remove()</script>`;

/** The header stays, the same on every page of its screen. src/styles/index.css hides the rest. */
const HIDE_MAIN = toContentCheck("setAttribute('data-opening', '')");

/** What all pages of a screen have in common. */
export type ScreenParts = {
  /** The built index.html. */
  shell: string;
  /** What the shell's own URLs begin with. */
  base: string;
  /** Paths below the site's base, each after those that it imports. */
  scripts: readonly string[];
  /** Further scripts that the screen needs where its content isn't prerendered: with a query string, for instance. */
  queryScripts: readonly string[];
  /** The same for a URL with `view=table`. */
  tableScripts: readonly string[];
  /**
   * The site's whole CSS, to be inline: a style sheet that loads later would style and lay out the whole page twice. Null
   * for a link to the style sheet.
   */
  css: string | null;
  /** The style sheet's folder below the site's base, with a slash at the end. */
  cssFolder: string;
};

/** The relative URL of the site's base from a page: `../` for `/spacecraft/13`. */
function toRelativeBase(path: string): string {
  return '../'.repeat(path.split('/').length - 2) || './';
}

/** A page's content and its data with relative URLs, and its title, escaped. `up` is the site's base. Throws without a title. */
export function toContent({ html, state }: RenderedPage, up: string) {
  const title = TITLE.exec(html)?.[1];
  if (title === undefined) throw new Error('The content has no title.');
  const content = html
    .replace(TITLE, '')
    .replace(PICTURE_PRELOADS, '')
    .replace(OWN_URL, (_, name: string) => ` ${name}="${up}`);
  const data = `<script type="application/json" id="${DEHYDRATED_STATE_ID}">${toInlineJson(state)}</script>`;
  return { title, content, data };
}

/** The site's CSS for a page. `up` is the site's base, `folder` the style sheet's below it. */
export function toStyle(css: string, up: string, folder: string): string {
  return `<style>${css.replace(SHEET_URL, (_, quote: string) => `url(${quote}${up}${folder}`)}</style>`;
}

/**
 * A prerendered page: the built index.html with the content of a path. All URLs of the site in it are relative, so that
 * it works below any path, and without scripts.
 */
export function assemblePage(
  path: string,
  rendered: RenderedPage,
  { shell, base, scripts, queryScripts, tableScripts, css, cssFolder }: ScreenParts,
): string {
  const { preview, structuredData } = rendered;
  const up = toRelativeBase(path);
  const { title, content, data } = toContent(rendered, up);
  const toUrls = (files: readonly string[]) => toInlineJson(files.map((file) => `${up}${file}`));
  // A host serves this page for every query string, but its content is that of none. A copy saved as a file has another
  // path, and nothing to show in its content's place.
  const forTable =
    tableScripts.length === 0
      ? ''
      : `.concat(/[?&]view=table(?:&|$)/.test(location.search) ? ${toUrls(tableScripts)} : [])`;
  const early = `${toUrls([...scripts, ...queryScripts])}${forTable}`;
  const head = `<script>
  var hasContent = location.protocol === 'file:' || (!${HAS_QUERY} && location.pathname.endsWith(${toInlineJson(path)}));
  if (!hasContent && !isTooOld) {${toEarlyRequests(early, `new URL('${up}', location.href).pathname`)}}
</script>`;
  const start = `<script>${toStartScript(toUrls(scripts))}</script>`;

  let page = replaceOne(shell.replace(MODULE_PRELOADS, ''), MAIN_SCRIPT, '');
  if (css === null) {
    page = page.replace(FONT_PRELOADS, '');
  } else {
    page = replaceOne(page, SHEET, toStyle(css, up, cssFolder));
  }
  page = page.replaceAll(`="${base}`, () => `="${up}`);
  page = replaceOne(
    page,
    FIRST_LINK,
    `${toBrowserCheck(`${SCRIPTED} need`)}\n    ${PLAIN_PATH}\n    ${head}\n    <link `,
  );
  page = replaceOne(page, NOSCRIPT, WITHOUT_SCRIPTS);
  // The list's title has the number of craft, which a snapshot changes without a build. A link preview keeps it for good.
  page =
    preview === null
      ? withTitle(page, title)
      : withHead(page, title, escapeText(preview.description));
  if (preview?.image) page = withMeta(page, 'property', 'og:image', escapeText(preview.image));
  const known =
    structuredData === undefined
      ? ''
      : `<script type="application/ld+json">${toInlineJson(structuredData)}</script>`;
  return replaceOne(
    page,
    EMPTY_ROOT,
    `<div id="root">${HIDE_MAIN}${content}</div>${data}${known}${start}`,
  );
}
