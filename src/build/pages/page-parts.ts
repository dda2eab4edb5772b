/** What a page says that has nothing else to show. */
export const NO_FILES = 'This page’s files could not be fetched. Load it again to try once more.';

/** JSON that can stand in a page: nothing in it ends the element, or begins another. */
export function toInlineJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

/** A value as an inline script states it. */
export const toLiteral = toInlineJson;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text within an element or a quoted attribute, of HTML as of XML. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Replaces what a page must have, whatever signs the replacement holds. Throws when it hasn't. */
export function replaceOne(html: string, pattern: RegExp | string, replacement: string): string {
  const changed = html.replace(pattern, () => replacement);
  if (changed === html) throw new Error(`The page has no ${String(pattern)}.`);
  return changed;
}

const TITLE = /<title>.*?<\/title>/s;

/** Gives a meta element another content, escaped. Throws when the page has no such element. */
export function withMeta(
  html: string,
  attribute: 'name' | 'property',
  name: string,
  content: string,
): string {
  const meta = new RegExp(`(<meta\\s+${attribute}="${name}"\\s+content=")[^"]*(")`);
  if (!meta.test(html)) throw new Error(`The page has no meta element ${name}.`);
  return html.replace(meta, (_, start: string, end: string) => `${start}${content}${end}`);
}

/** What a page says of itself: both are escaped already. A description that is null stays the site's own. */
export function withHead(html: string, title: string, description: string | null): string {
  const titled = withMeta(
    replaceOne(html, TITLE, `<title>${title}</title>`),
    'property',
    'og:title',
    title,
  );
  if (description === null) return titled;
  return withMeta(
    withMeta(titled, 'name', 'description', description),
    'property',
    'og:description',
    description,
  );
}
