import { ANSWERS_ID, type DrawnPage } from '#lib/drawn-page.ts';

const MODULE_PRELOADS = /\s*<link rel="modulepreload"[^>]*>/g;
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

/** A text as a quoted attribute's value. */
function toAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** JSON that can stand in a page: nothing in it ends the element, or begins another. */
function toInlineJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

/** A value as an inline script states it. */
const toLiteral = toInlineJson;

/** Gives a meta element another content, escaped. Throws when the page has no such element. */
function withMeta(html: string, attribute: 'name' | 'property', name: string, content: string) {
  const meta = new RegExp(`(<meta\\s+${attribute}="${name}"\\s+content=")[^"]*(")`);
  if (!meta.test(html)) throw new Error(`index.html has no meta element ${name}.`);
  return html.replace(meta, (_, start: string, end: string) => `${start}${content}${end}`);
}

/** Replaces what a page must have, whatever signs the replacement holds. */
function replaceOne(html: string, pattern: RegExp | string, replacement: string): string {
  const changed = html.replace(pattern, () => replacement);
  if (changed === html) throw new Error(`index.html has no ${String(pattern)}.`);
  return changed;
}

/**
 * The page is painted first and taken over then: its scripts are fetched after the paint, which they would hold
 * up, and are run one by one, so that the page answers in between. A page that hides is begun anew at once. A
 * button that is pressed before is noted.
 */
function toStartScript(scripts: readonly string[]): string {
  return `{
  document.onclick = ({ target }) => { globalThis.earlyPress = target.closest('button') ?? globalThis.earlyPress; };
  const scripts = ${toLiteral(scripts)};
  const isHidden = document.getElementById('root').hidden;
  const start = async () => {
    document.head.append(...scripts.map((href) => Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href })));
    for (const script of scripts) {
      await import(script);
      if (!isHidden) await new Promise((resolve) => setTimeout(resolve));
    }
  };
  if (isHidden || document.hidden) start();
  else requestAnimationFrame(() => setTimeout(start));
}`;
}

/** What all pages of a screen have in common. */
export type ScreenParts = {
  /** As paths with the site's base, each after those that it imports. */
  scripts: readonly string[];
  /** All of the site's: a sheet that came later would have the whole page styled twice. */
  css: string;
};

/**
 * A page of the site: the built index.html with what was drawn for an address in it. All addresses are paths
 * with the site's base.
 */
export function assemblePage(
  shell: string,
  { html: drawn, answers, card }: DrawnPage,
  { address, scripts, css }: ScreenParts & { address: string },
): string {
  const title = TITLE.exec(drawn)?.[1];
  if (title === undefined) throw new Error(`The page ${address} has no title.`);
  // A host gives this page for every query string: what it holds isn't the answer to those.
  const check = `<script>if (location.search !== '' || location.pathname.replace(/\\/$/, '') !== ${toLiteral(address)}) document.currentScript.parentElement.hidden = true; document.currentScript.remove();</script>`;
  const start = `<script>${toStartScript(scripts)}</script>`;
  const data = `<script type="application/json" id="${ANSWERS_ID}">${toInlineJson(answers)}</script>`;
  const content = `${check}${drawn.replace(TITLE, '').replace(PICTURE_PRELOADS, '')}`;

  let page = replaceOne(shell.replace(MODULE_PRELOADS, ''), MAIN_SCRIPT, '');
  page = replaceOne(page, SHEET, `<style>${css}</style>`);
  page = replaceOne(page, NOSCRIPT, WITHOUT_SCRIPTS);
  page = replaceOne(page, TITLE, `<title>${title}</title>`);
  page = withMeta(page, 'property', 'og:title', title);
  if (card !== null) {
    const description = toAttribute(card.description);
    page = withMeta(page, 'name', 'description', description);
    page = withMeta(page, 'property', 'og:description', description);
  }
  if (card?.image) page = withMeta(page, 'property', 'og:image', toAttribute(card.image));
  return replaceOne(page, EMPTY_ROOT, `<div id="root">${content}</div>${data}${start}`);
}
