import {
  NO_FILES,
  replaceOne,
  escapeText,
  toInlineJson,
  toLiteral,
  withHead,
  withMeta,
} from '#build/pages/page-parts.ts';
import { DEHYDRATED_STATE_ID, type RenderedPage } from '#hydration/prerendered-page.ts';

const MODULE_PRELOADS = /\s*<link rel="modulepreload"[^>]*>/g;
const FIRST_LINK = /<link /;
const SHEET = /<link rel="stylesheet"[^>]*>/;
/** A browser finds the pictures as soon as these links to them. */
const PICTURE_PRELOADS = /<link rel="preload" as="image"[^>]*>/g;
const MAIN_SCRIPT = /\s*<script type="module"[^>]* src="[^"]+"><\/script>/;
const NOSCRIPT = /\s*<noscript>.*?<\/noscript>/s;
const WITHOUT_SCRIPTS =
  '<noscript>Filters, other orders and further pages need JavaScript, which is switched off here.</noscript>';
const EMPTY_ROOT = '<div id="root"></div>';
/** As React writes it: signs that mean something to HTML are escaped, in attributes too. */
const TITLE = /<title>(.*?)<\/title>/s;

/** Addresses of this site, as the app draws them. In texts React writes quotes otherwise. */
const OWN_ADDRESS = / (href|src)="\/(?!\/)/g;
/** A file beside the style sheet. */
const FILE_OF_SHEET = /url\((?!["']?(?:data:|\w+:|\/))(["']?)(?:\.\/)?/g;

/**
 * Some hosts put a slash behind a page's address, below which none of its own would lead anywhere. Before the first of
 * them is read.
 */
const WITHOUT_SLASH = `<script>if (location.pathname.endsWith('/')) history.replaceState(null, '', location.pathname.slice(0, -1) + location.search + location.hash);</script>`;

/**
 * The page is painted first and taken over then: its scripts are fetched after the paint, which they would hold
 * up, and are run one by one, so that the page answers in between. A page that hides is begun anew at once. A
 * button that is pressed before is noted.
 */
function toStartScript(scripts: readonly string[]): string {
  return `{
  document.onclick = ({ target }) => { globalThis.pendingClick = target.closest('button') ?? globalThis.pendingClick; };
  const scripts = ${toLiteral(scripts)};
  const isHidden = document.getElementById('root').hidden;
  const start = async () => {
    document.head.append(...scripts.map((href) => Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href })));
    for (const script of scripts) {
      await import(script);
      if (!isHidden) await new Promise((resolve) => setTimeout(resolve));
    }
  };
  // A page whose scripts can't be had stays as it was drawn. One that hides has nothing to show.
  const begin = () => start().catch(() => {
    const page = document.getElementById('root');
    if (!page.hidden) return;
    page.textContent = ${toLiteral(NO_FILES)};
    page.hidden = false;
  });
  if (isHidden || document.hidden) begin();
  else requestAnimationFrame(() => setTimeout(begin));
}`;
}

/** What all pages of a screen have in common. */
export type ScreenParts = {
  /** The built index.html. */
  shell: string;
  /** What the shell's own addresses begin with. */
  base: string;
  /** Below the site's base, each after those that it imports. */
  scripts: readonly string[];
  /** All of the site's: a sheet that came later would have the whole page styled twice. */
  css: string;
  /** The folder below the site's base that the sheet is in, with a slash at its end. */
  cssFolder: string;
};

/** From a page at a path below the site's base to that base, as an address begins: `../` for `/spacecraft/13`. */
function toWayUp(path: string): string {
  return '../'.repeat(path.split('/').length - 2) || './';
}

/**
 * A page of the site: the built index.html with what was drawn for a path in it. All its addresses of the site's own
 * are relative: it is readable below any path, without scripts too.
 */
export function assemblePage(
  path: string,
  { html: drawn, answers, card }: RenderedPage,
  { shell, base, scripts, css, cssFolder }: ScreenParts,
): string {
  const title = TITLE.exec(drawn)?.[1];
  if (title === undefined) throw new Error(`The page ${path} has no title.`);
  const up = toWayUp(path);
  // A host gives this page for every query string: what it holds isn't the answer to those.
  const check = `<script>if (location.search !== '' || !location.pathname.endsWith(${toLiteral(path)})) document.currentScript.parentElement.hidden = true; document.currentScript.remove();</script>`;
  const start = `<script>${toStartScript(scripts.map((file) => `${up}${file}`))}</script>`;
  const data = `<script type="application/json" id="${DEHYDRATED_STATE_ID}">${toInlineJson(answers)}</script>`;
  const content = drawn
    .replace(TITLE, '')
    .replace(PICTURE_PRELOADS, '')
    .replace(OWN_ADDRESS, (_, name: string) => ` ${name}="${up}`);
  const style = css.replace(FILE_OF_SHEET, (_, quote: string) => `url(${quote}${up}${cssFolder}`);

  let page = replaceOne(shell.replace(MODULE_PRELOADS, ''), MAIN_SCRIPT, '');
  page = replaceOne(page, SHEET, `<style>${style}</style>`);
  page = page.replaceAll(`="${base}`, () => `="${up}`);
  page = replaceOne(page, FIRST_LINK, `${WITHOUT_SLASH}\n    <link `);
  page = replaceOne(page, NOSCRIPT, WITHOUT_SCRIPTS);
  page = withHead(page, title, card === null ? null : escapeText(card.description));
  if (card?.image) page = withMeta(page, 'property', 'og:image', escapeText(card.image));
  return replaceOne(page, EMPTY_ROOT, `<div id="root">${check}${content}</div>${data}${start}`);
}
