/** The message of a page whose files can't be loaded. */
export const NO_FILES = 'This page’s files could not be fetched. Reload the page to try again.';

/** JSON for an inline script or a data block: nothing in it closes the element or opens another. */
export function toInlineJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for an element or a quoted attribute, in HTML and XML. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Replaces the first match, literally (`$` in the replacement has no meaning). Throws without a match. */
export function replaceOne(html: string, pattern: RegExp | string, replacement: string): string {
  const changed = html.replace(pattern, () => replacement);
  if (changed === html) throw new Error(`The page has no ${String(pattern)}.`);
  return changed;
}

/** Replaces the content of a meta element by one that is already escaped. Throws when the page has no such element. */
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

const TITLE = /<title>.*?<\/title>/s;

/** Sets a page's title, already escaped. */
export function withTitle(html: string, title: string): string {
  return replaceOne(html, TITLE, `<title>${title}</title>`);
}

/** Asks search engines not to list a page. */
export function withoutListing(html: string): string {
  return replaceOne(html, '<title>', '<meta name="robots" content="noindex" />\n    <title>');
}

/** Sets a page's title and description, for link previews too; both are already escaped. */
export function withHead(html: string, title: string, description: string): string {
  const titled = withMeta(withTitle(html, title), 'property', 'og:title', title);
  const described = withMeta(titled, 'name', 'description', description);
  return withMeta(described, 'property', 'og:description', description);
}

/**
 * Statements for the head of a page without content for its URL. They request what the page waits for while the rest of
 * the HTML is on its way: its scripts, and the catalogue, whose response src/catalogue/file/published-file.ts takes.
 * `scripts` and `base` are expressions: a list of URLs, and the site's base path.
 */
export const toEarlyRequests = (scripts: string, base: string) => `
  for (const href of ${scripts})
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href }));
  // A copy saved as a file can't fetch.
  if (location.protocol !== 'file:') {
    const path = ${base} + 'catalogue/spacecraft.json';
    const response = fetch(path, { cache: 'no-cache' });
    // The app reports a failure.
    response.catch(() => {});
    self.earlyCatalogue = { path, response };
  }
`;
