import { LL2_API } from '#ll2/endpoint.ts';
import { type RefObject, type SyntheticEvent, useEffect, useRef } from 'react';

type RawDataLinksProps = {
  /** The view's data in LL2's format: a page of a list, or a record. */
  data: unknown;
  fileName: string;
  /** The same query at LL2; null when LL2 can't express it. */
  ll2Url: string | null;
};

type DataFile = { data: unknown; url: string };

function revoke(file: RefObject<DataFile | null>) {
  if (file.current !== null) URL.revokeObjectURL(file.current.url);
  file.current = null;
}

/** A download of the view's data in LL2's format, and a link to the same query at LL2. */
export function RawDataLinks({ data, fileName, ll2Url }: RawDataLinksProps) {
  const file = useRef<DataFile>(null);

  useEffect(() => () => revoke(file), []);

  // The file is created only when the link is about to be used, because most views are never downloaded.
  function prepare(event: SyntheticEvent<HTMLAnchorElement>) {
    if (file.current?.data !== data) {
      revoke(file);
      const blob = new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' });
      file.current = { data, url: URL.createObjectURL(blob) };
    }
    event.currentTarget.href = file.current?.url ?? '';
  }

  return (
    <p className="flex flex-wrap items-center gap-x-6 gap-y-1 text-note print:hidden">
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
        <span className="text-quiet">Part of this view can’t be queried in Launch Library.</span>
      ) : (
        <span>
          <a href={ll2Url} rel="noreferrer" className="inline-flex min-h-6 items-center">
            Open in Launch Library
          </a>{' '}
          <span className="text-quiet">(uses one of your 15 API requests an hour)</span>
        </span>
      )}
    </p>
  );
}
