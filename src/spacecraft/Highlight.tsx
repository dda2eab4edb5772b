import { toMatchSegments } from '#spacecraft/match-segments.ts';
import { useList } from '#url-state/use-list.ts';

/** A text with the matches of the list's search highlighted. */
export function Highlight({ text }: { text: string }) {
  const { list } = useList();
  return toMatchSegments(text, list.query.search).map(({ start, text: segment, isMatch }) =>
    isMatch ? (
      <mark key={start} className="bg-well text-ink outline outline-hairline">
        {segment}
      </mark>
    ) : (
      segment
    ),
  );
}
