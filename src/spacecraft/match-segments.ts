import { toSearchWords } from '#catalogue/query/search-words.ts';
import { compose, foldCase } from '#lib/fold-case.ts';

export type Segment = { start: number; text: string; isMatch: boolean };

const escapeForPattern = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The place in a text of a place in its composed form. Few texts need it, since names are composed. */
function toOriginalIndex(text: string, composedIndex: number): number {
  let index = text.length;
  while (compose(text.slice(0, index)).length > composedIndex) index--;
  return index;
}

/** Splits a text at what its search words match, as the engine matches them. */
export function toMatchSegments(text: string, search: string): Segment[] {
  // Longest first, so that the longer of two overlapping words is highlighted.
  const words = toSearchWords(search).toSorted((a, b) => b.length - a.length);
  if (words.length === 0) return [{ start: 0, text, isMatch: false }];
  const pattern = new RegExp(words.map(escapeForPattern).join('|'), 'g');
  const isComposed = compose(text) === text;
  const toIndex = (index: number) => (isComposed ? index : toOriginalIndex(text, index));
  const segments: Segment[] = [];
  let end = 0;
  const add = (to: number, isMatch: boolean) => {
    if (to > end) segments.push({ start: end, text: text.slice(end, to), isMatch });
    end = Math.max(end, to);
  };
  // A folded text is as long as the composed one.
  for (const { 0: found, index } of foldCase(text).matchAll(pattern)) {
    add(toIndex(index), false);
    add(toIndex(index + found.length), true);
  }
  add(text.length, false);
  return segments;
}
