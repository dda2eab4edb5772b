import { LL2_API } from '#ll2/endpoint.ts';
import { type RefObject, type SyntheticEvent, useEffect, useRef } from 'react';

type AnswerLinksProps = {
  /** What LL2 would answer: its page of a list, or its record. */
  answer: unknown;
  fileName: string;
  /** The same question at LL2; null when LL2 has no words for it. */
  ll2Url: string | null;
};

type AnswerFile = { answer: unknown; url: string };

function forget(file: RefObject<AnswerFile | null>) {
  if (file.current !== null) URL.revokeObjectURL(file.current.url);
  file.current = null;
}

/** The view as data: LL2's own form of this answer as a file, and the way to ask LL2 itself. */
export function AnswerLinks({ answer, fileName, ll2Url }: AnswerLinksProps) {
  const file = useRef<AnswerFile>(null);

  useEffect(() => () => forget(file), []);

  // Made when the link is about to be used: most views are never downloaded.
  function prepare(event: SyntheticEvent<HTMLAnchorElement>) {
    if (file.current?.answer !== answer) {
      forget(file);
      const blob = new Blob([JSON.stringify(answer, null, 2)], { type: 'application/json' });
      file.current = { answer, url: URL.createObjectURL(blob) };
    }
    event.currentTarget.href = file.current?.url ?? '';
  }

  return (
    <p className="flex flex-wrap gap-x-6 gap-y-1 text-note print:hidden">
      <a
        href={ll2Url ?? LL2_API}
        download={fileName}
        className="inline-flex min-h-6 items-center"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={prepare}
      >
        Download this view as JSON
      </a>
      {ll2Url === null ? (
        <span className="text-quiet">
          Launch Library can’t be asked this: it has no words for part of this view.
        </span>
      ) : (
        <span>
          <a href={ll2Url} rel="noreferrer" className="inline-flex min-h-6 items-center">
            Ask Launch Library itself
          </a>{' '}
          <span className="text-quiet">(one of the 15 calls an hour it allows you)</span>
        </span>
      )}
    </p>
  );
}
