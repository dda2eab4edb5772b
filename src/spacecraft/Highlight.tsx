import { toSearchWords } from '#catalogue/query/search-words.ts';
import { useList } from '#url-state/use-list.ts';

type Segment = { start: number; text: string; isMatch: boolean };

const escapeForPattern = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Splits a text at the matches of the search words. */
function toSegments(text: string, search: string): Segment[] {
  // Longest first, so that the longer of two overlapping words is highlighted.
  const words = toSearchWords(search).toSorted((a, b) => b.length - a.length);
  if (words.length === 0) return [{ start: 0, text, isMatch: false }];
  const pattern = new RegExp(words.map(escapeForPattern).join('|'), 'gi');
  const segments: Segment[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (index > end) segments.push({ start: end, text: text.slice(end, index), isMatch: false });
    segments.push({ start: index, text: found, isMatch: true });
    end = index + found.length;
  }
  if (end < text.length) segments.push({ start: end, text: text.slice(end), isMatch: false });
  return segments;
}

/** A text with the matches of the list's search highlighted. */
export function Highlight({ text }: { text: string }) {
  const { list } = useList();
  return toSegments(text, list.query.search).map(({ start, text: segment, isMatch }) =>
    isMatch ? (
      <mark key={start} className="bg-well text-ink outline outline-hairline">
        {segment}
      </mark>
    ) : (
      segment
    ),
  );
}
