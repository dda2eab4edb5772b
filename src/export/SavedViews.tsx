import { type SyntheticEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import {
  parseSavedViews,
  type SavedView,
  type SavedViews as Saved,
  withoutView,
  withViewAt,
} from '#export/saved-views.ts';
import { change, readText, rejected, subscribe } from '#export/saved-views-storage.ts';
import { SavedViewList } from '#export/SavedViewList.tsx';
import { SaveViewForm } from '#export/SaveViewForm.tsx';
import { formatCount } from '#lib/format.ts';

const NOT_STORED =
  'The browser’s storage is full or closed to this page. What was saved before is unchanged.';

type Deleted = { view: SavedView; index: number };
type SavedViewsProps = {
  /** The view on the page, which can be saved: a path of paths.ts, without the site's base. */
  path: string;
};

/** Views by the reader's own names, kept on this device. Nothing here is applied unless it's followed. */
export function SavedViews({ path }: SavedViewsProps) {
  const text = useSyncExternalStore(subscribe, readText, () => '');
  const saved = text === null ? null : parseSavedViews(text);
  const count = saved?.views.length ?? 0;
  return (
    <details className="text-note print:hidden">
      <summary className="min-h-6 w-fit">Saved views{count === 0 ? '' : ` (${count})`}</summary>
      <div className="flex max-w-prose flex-col gap-3 pt-3">
        {text === null ? (
          <p>
            This browser keeps nothing for this page, so views can’t be saved. A copied link or a
            bookmark holds a view as well.
          </p>
        ) : saved === null ? (
          <Unreadable />
        ) : (
          <Readable saved={saved} path={path} />
        )}
      </div>
    </details>
  );
}

/** What is kept isn't ours or was damaged. It's left alone until the reader says otherwise. */
function Unreadable() {
  const [isRefused, setIsRefused] = useState(false);

  function start(event: SyntheticEvent) {
    const { currentTarget } = event;
    const isDone = rejected() === 'done';
    setIsRefused(!isDone);
    // The button goes with the message.
    if (isDone) currentTarget.closest('details')?.querySelector('summary')?.focus();
  }

  return (
    <>
      <p>
        What this device has as saved views can’t be read. It was left as it is. Setting it aside
        keeps it under another name in the browser’s storage.
      </p>
      <button type="button" className="control self-start" onClick={start}>
        Set it aside and start anew
      </button>
      <p role="status">{isRefused ? NOT_STORED : null}</p>
    </>
  );
}

function Readable({ saved, path }: { saved: Saved; path: string }) {
  const [notice, setNotice] = useState('');
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const noticeRef = useRef<HTMLParagraphElement>(null);

  // The button that was pressed is gone with its row; "Undo" is the next thing one may want.
  useEffect(() => {
    if (deleted !== null) undo.current?.focus();
  }, [deleted]);

  function remove(view: SavedView) {
    const index = saved.views.indexOf(view);
    if (change((current) => withoutView(current, view.name)) !== 'done') {
      setNotice(`“${view.name}” was not deleted. ${NOT_STORED}`);
      return;
    }
    setDeleted({ view, index });
    setNotice(`“${view.name}” is deleted.`);
  }

  function restore({ view, index }: Deleted) {
    const outcome = change((current) => withViewAt(current, view, index));
    if (outcome === 'refused') {
      setNotice(`“${view.name}” can’t come back: its name is taken, or there is no room for it.`);
    } else if (outcome === 'not-stored') {
      setNotice(`“${view.name}” can’t come back. ${NOT_STORED}`);
    } else {
      setDeleted(null);
      setNotice(`“${view.name}” is back.`);
      noticeRef.current?.focus();
    }
  }

  return (
    <>
      <SavedViewList views={saved.views} path={path} onDelete={remove} />
      {saved.unreadable.length > 0 ? (
        <p className="text-quiet">
          {formatCount(saved.unreadable.length, 'entry', 'entries')} more can’t be read. What can’t
          be read stays on this device as it is.
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <p role="status" ref={noticeRef} tabIndex={-1} className="outline-none">
          {notice}
        </p>
        {deleted === null ? null : (
          <button ref={undo} type="button" className="control" onClick={() => restore(deleted)}>
            Undo
          </button>
        )}
      </div>
      <SaveViewForm saved={saved} path={path} onNotice={setNotice} />
    </>
  );
}
