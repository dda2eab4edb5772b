import { toKnownCredit, toKnownLicense, toImageTitle } from '#ll2/image-metadata.ts';
import { toWebUrl } from '#lib/web-url.ts';
import type { Image } from '#ll2/image.ts';

/** The formats an attribution can be copied in. */
export const ATTRIBUTION_FORMS = ['text', 'html', 'markdown'] as const;
export type AttributionForm = (typeof ATTRIBUTION_FORMS)[number];

/** How a format writes text and links. Both functions take raw text from data and escape it. */
type Writer = { text: (raw: string) => string; link: (raw: string, url: string) => string };

const toOneLine = (raw: string) => raw.replace(/\s+/g, ' ');

const escapeHtml = (raw: string) => raw.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

// Escapes every character that CommonMark allows to be escaped, so that none is markup. Line breaks would end the
// paragraph.
const escapeMarkdown = (raw: string) => toOneLine(raw).replace(/[!-/:-@[-`{-~]/g, '\\$&');

// Only these characters could end a Markdown link destination or start a tag.
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
 * The title, author, source and license of a picture, in one line to paste beside it. It says "not recorded" for what
 * LL2 doesn't record, because an attribution without a license would suggest that the picture is free to use.
 */
export function formatAttribution(image: Image, form: AttributionForm): string {
  const { text, link } = WRITERS[form];
  const linked = (raw: string, href: string | null) => {
    const url = href === null ? null : toWebUrl(href);
    return url === null ? text(raw) : link(raw, url.href);
  };
  const license = toKnownLicense(image.license);
  const credit = toKnownCredit(image);
  // The literal texts below contain no markup in any format.
  return [
    `“${linked(toImageTitle(image), image.image_url)}”`,
    credit === null ? 'author not recorded' : `by ${text(credit)}`,
    `via ${link('Launch Library 2', 'https://thespacedevs.com/llapi')}`,
    license === null
      ? 'license not recorded, assume permission is needed'
      : `license: ${linked(license.name, license.link)}`,
  ].join(', ');
}
