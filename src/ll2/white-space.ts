/**
 * What Python's str.strip and str.split take for white space, for a character class. Unlike JavaScript's `\s` it has
 * U+001C to U+001F and U+0085, and no byte order mark.
 */
export const WHITE_SPACE = String.raw`\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;

const AROUND = new RegExp(`^[${WHITE_SPACE}]+|[${WHITE_SPACE}]+$`, 'g');

/** Without white space at both ends, as Django reads values. */
export function stripWhiteSpace(text: string): string {
  return text.replace(AROUND, '');
}
