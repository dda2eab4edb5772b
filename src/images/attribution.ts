import { toKnownCredit, toKnownLicense, toTitle } from '#images/rights.ts';
import { toWebUrl } from '#lib/web-url.ts';
import type { Image } from '#ll2/image.ts';

/** The forms an attribution can be copied in. */
export const ATTRIBUTION_FORMS = ['text', 'html', 'markdown'] as const;
export type AttributionForm = (typeof ATTRIBUTION_FORMS)[number];

/** How a form writes a text that came from data, and a link. Both take raw text and escape it. */
type Writer = { text: (raw: string) => string; link: (raw: string, url: string) => string };

const toOneLine = (raw: string) => raw.replace(/\s+/g, ' ');

const escapeHtml = (raw: string) => raw.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

// Every sign that CommonMark lets one escape is escaped, so that none can mean anything;
// line breaks would end a paragraph.
const escapeMarkdown = (raw: string) => toOneLine(raw).replace(/[!-/:-@[-`{-~]/g, '\\$&');

// In a Markdown destination only these could end it or start a tag.
const escapeDestination = (url: string) => url.replace(/[\\<>()]/g, encodeURIComponent);

const WRITERS: Record<AttributionForm, Writer> = {
  text: { text: toOneLine, link: (raw, url) => `${toOneLine(raw)} (${url})` },
  html: {
    text: escapeHtml,
    link: (raw, url) => `<a href="${escapeHtml(url)}">${escapeHtml(raw)}</a>`,
  },
  markdown: {
    text: escapeMarkdown,
    link: (raw, url) => `[${escapeMarkdown(raw)}](<${escapeDestination(url)}>)`,
  },
};

/**
 * Title, author, source and license of a picture, in one line to paste beside it. What LL2 doesn't
 * record is said to be unknown, never left out: an attribution without a license would read as free.
 */
export function formatAttribution(image: Image, form: AttributionForm): string {
  const { text, link } = WRITERS[form];
  const linked = (raw: string, address: string | null) => {
    const url = address === null ? null : toWebUrl(address);
    return url === null ? text(raw) : link(raw, url.href);
  };
  const license = toKnownLicense(image.license);
  const credit = toKnownCredit(image);
  // The words of our own hold nothing that any form would take for markup.
  return [
    `“${linked(toTitle(image), image.image_url)}”`,
    credit === null ? 'author not recorded' : `by ${text(credit)}`,
    `via ${link('Launch Library 2', 'https://thespacedevs.com/llapi')}`,
    license === null
      ? 'license not recorded, assume permission is needed'
      : `license: ${linked(license.name, license.link)}`,
  ].join(', ');
}
