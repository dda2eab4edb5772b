import { toSearchWords } from '#catalogue/query/search-words.ts';
import { useList } from '#url-state/use-list.ts';

type Part = { at: number; text: string; isFound: boolean };

const escapeForPattern = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Parts a text into what the words of a search found in it and the rest. */
export function toParts(text: string, search: string): Part[] {
  // The longest first: where two words overlap the longer is what the reader sees found.
  const words = toSearchWords(search).toSorted((a, b) => b.length - a.length);
  if (words.length === 0) return [{ at: 0, text, isFound: false }];
  const pattern = new RegExp(words.map(escapeForPattern).join('|'), 'gi');
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (index > end) parts.push({ at: end, text: text.slice(end, index), isFound: false });
    parts.push({ at: index, text: found, isFound: true });
    end = index + found.length;
  }
  if (end < text.length) parts.push({ at: end, text: text.slice(end), isFound: false });
  return parts;
}

/** A text with what the search found in it marked. */
export function Highlight({ text }: { text: string }) {
  const { list } = useList();
  return toParts(text, list.query.search).map(({ at, text: part, isFound }) =>
    isFound ? (
      <mark key={at} className="bg-well text-ink outline outline-hairline">
        {part}
      </mark>
    ) : (
      part
    ),
  );
}
