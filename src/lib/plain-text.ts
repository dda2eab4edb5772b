/**
 * What no reader can see and what can turn the text around it about: control characters but for tabs and
 * line breaks, bidirectional embeddings, overrides and isolates, zero-width spaces, halves of a surrogate
 * pair. Not the joiners and direction marks that scripts and emoji are written with.
 */
const NOT_PLAIN =
  /(?![\t\n\r])\p{Cc}|[\u180E\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\p{Cs}/u;
const ALL_NOT_PLAIN = new RegExp(NOT_PLAIN, 'gu');

/** `\u202E` for each character that can't be seen, where a reader is to find it. */
export function escapeUnseen(text: string): string {
  return text.replace(
    ALL_NOT_PLAIN,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

const NOTHING_TO_SEE = /^[\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]+$/u;

/** Of a text that only seems to be one nothing can be seen; one of white space alone is plainly empty. */
const isFeigned = (text: string) => NOTHING_TO_SEE.test(text) && text.trim() !== '';

/** Whether a text shows what it holds. */
export function isPlainText(text: string): boolean {
  return !NOT_PLAIN.test(text) && !isFeigned(text);
}

/** The text without what can't be seen; empty when nothing can. */
export function toPlainText(text: string): string {
  const plain = text.replace(ALL_NOT_PLAIN, '');
  return isFeigned(plain) ? '' : plain;
}
