import { foldCase } from '#lib/fold-case.ts';
import { WHITE_SPACE } from '#ll2/white-space.ts';

const SEPARATORS = new RegExp(`[${WHITE_SPACE},]+`);

/** LL2 splits a search at white space and commas; a match has every word. Folded, to compare with folded text. */
export function toSearchWords(search: string): string[] {
  return foldCase(search)
    .split(SEPARATORS)
    .filter((word) => word !== '');
}
