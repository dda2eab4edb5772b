/**
 * Invisible characters, and those that can reorder the text around them: control characters except tabs and line
 * breaks, bidirectional embeddings, overrides and isolates, zero-width spaces, lone surrogates. Joiners and direction
 * marks are allowed: scripts and emoji need them.
 */
const NOT_PLAIN =
  /(?![\t\n\r])\p{Cc}|[\u180E\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\p{Cs}/u;
const ALL_NOT_PLAIN = new RegExp(NOT_PLAIN, 'gu');

/** Replaces each invisible character by its escape, such as `\u202E`. */
export function escapeUnseen(text: string): string {
  return text.replace(
    ALL_NOT_PLAIN,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

const NOTHING_TO_SEE = /^[\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]+$/u;

/** Whether a text has only invisible characters but isn't blank: code would take it for a text with content. */
const isInvisible = (text: string) => NOTHING_TO_SEE.test(text) && text.trim() !== '';

/** Whether a text has no invisible characters. */
export function isPlainText(text: string): boolean {
  return !NOT_PLAIN.test(text) && !isInvisible(text);
}

/** The text without invisible characters; empty when no others are left. */
export function toPlainText(text: string): string {
  const plain = text.replace(ALL_NOT_PLAIN, '');
  return isInvisible(plain) ? '' : plain;
}
