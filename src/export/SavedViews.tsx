import { type SyntheticEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import {
  parseSavedViews,
  type SavedView,
  type SavedViews as Saved,
  withoutView,
  withViewAt,
} from '#export/saved-views.ts';
import { changeViews, backUpAndClearViews, storedViews } from '#export/saved-views-storage.ts';
import { SavedViewList } from '#export/SavedViewList.tsx';
import { SaveViewForm } from '#export/SaveViewForm.tsx';
import { formatCount } from '#lib/format.ts';
import { Status } from '#ui/Status.tsx';

const NOT_STORED =
  'The browser’s storage is full or blocked for this page. Your saved views are unchanged.';

type Deleted = { view: SavedView; index: number };
type SavedViewsProps = {
  /** The current view's path, without the site's base. */
  path: string;
};

/** Views that the visitor has named and saved on this device. */
export function SavedViews({ path }: SavedViewsProps) {
  const text = useSyncExternalStore(storedViews.subscribe, storedViews.get, () => '');
  const saved = text === null ? null : parseSavedViews(text);
  return (
    <section aria-label="Saved views" className="flex flex-col gap-3 border-t border-hairline pt-2">
      <h2 className="font-bold">Saved views</h2>
      {text === null ? (
        <p>
          This browser blocks storage for this page, so views can’t be saved. Copy the link or set a
          bookmark instead.
        </p>
      ) : saved === null ? (
        <Unreadable />
      ) : (
        <Readable saved={saved} path={path} />
      )}
    </section>
  );
}

/** Shown when the stored text is damaged or from another program. It stays unchanged until the visitor starts over. */
function Unreadable() {
  const [hasFailed, setHasFailed] = useState(false);

  function startOver(event: SyntheticEvent) {
    const { currentTarget } = event;
    const isDone = backUpAndClearViews();
    setHasFailed(!isDone);
    // The focused button is removed, so the focus moves to the menu's own button.
    if (isDone) currentTarget.closest('details')?.querySelector('summary')?.focus();
  }

  return (
    <>
      <p>
        The saved views on this device can’t be read and were not changed. If you start over, a
        backup of them stays in the browser’s storage.
      </p>
      <button type="button" className="control self-start" onClick={startOver}>
        Start over
      </button>
      <Status>{hasFailed ? NOT_STORED : null}</Status>
    </>
  );
}

function Readable({ saved, path }: { saved: Saved; path: string }) {
  const [notice, setNotice] = useState('');
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const noticeRef = useRef<HTMLSpanElement>(null);

  // The button that was pressed is gone with its row, so the focus moves to "Undo".
  useEffect(() => {
    if (deleted !== null) undo.current?.focus();
  }, [deleted]);

  function remove(view: SavedView) {
    const index = saved.views.indexOf(view);
    if (changeViews((current) => withoutView(current, view.name)) !== 'done') {
      setNotice(`“${view.name}” was not deleted. ${NOT_STORED}`);
      return;
    }
    setDeleted({ view, index });
    setNotice(`“${view.name}” was deleted.`);
  }

  function restore({ view, index }: Deleted) {
    const outcome = changeViews((current) => withViewAt(current, view, index));
    if (outcome === 'refused') {
      setNotice(
        `“${view.name}” can’t be restored: its name is in use, or the limit of saved views is reached.`,
      );
    } else if (outcome === 'not-stored') {
      setNotice(`“${view.name}” can’t be restored. ${NOT_STORED}`);
    } else {
      setDeleted(null);
      setNotice(`“${view.name}” was restored.`);
      noticeRef.current?.focus();
    }
  }

  return (
    <>
      <SavedViewList views={saved.views} path={path} onDelete={remove} />
      {saved.unreadable.length > 0 ? (
        <p className="text-quiet">
          {formatCount(saved.unreadable.length, 'more entry', 'more entries')} can’t be read and
          will stay on this device unchanged.
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <Status ref={noticeRef} tabIndex={-1} className="outline-none">
          {notice}
        </Status>
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
