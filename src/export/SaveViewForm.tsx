import { type SyntheticEvent, useState } from 'react';
import {
  hasView,
  MAX_NAME_LENGTH,
  MAX_VIEWS,
  type SavedViews,
  toViewName,
  withView,
} from '#export/saved-views.ts';
import { change } from '#export/saved-views-storage.ts';
import { TextField } from '#ui/TextField.tsx';

type SaveViewFormProps = {
  saved: SavedViews;
  /** The view on the page, which is saved. */
  path: string;
  /** Told what came of it. */
  onNotice: (notice: string) => void;
};

/** Names the view on the page. A name that is taken is asked about once before it's given away. */
export function SaveViewForm({ saved, path, onNotice }: SaveViewFormProps) {
  const [text, setText] = useState('');
  const [askedAbout, setAskedAbout] = useState<string | null>(null);
  const name = toViewName(text);
  const isTaken = name !== null && hasView(saved, name);
  const isAsked = isTaken && askedAbout === name;

  function save(event: SyntheticEvent) {
    event.preventDefault();
    if (name === null) {
      onNotice(`A view needs a name of up to ${MAX_NAME_LENGTH} characters.`);
    } else if (isTaken && !isAsked) {
      setAskedAbout(name);
      onNotice(`“${name}” is saved already. Save once more to replace it.`);
    } else {
      store(name);
    }
  }

  function store(viewName: string) {
    const outcome = change((current) => withView(current, { name: viewName, path }));
    if (outcome === 'refused') {
      onNotice(`Not saved: there is room for ${MAX_VIEWS} views. Delete one first.`);
    } else if (outcome === 'not-stored') {
      onNotice('Not saved: the browser’s storage is full or closed to this page.');
    } else {
      onNotice(isTaken ? `“${viewName}” now leads to this view.` : `“${viewName}” is saved.`);
      setAskedAbout(null);
      setText('');
    }
  }

  return (
    <form onSubmit={save} className="flex flex-wrap items-end gap-3">
      <TextField
        label="Name for this view"
        value={text}
        maxLength={MAX_NAME_LENGTH}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="control">
        {isAsked ? 'Replace it' : 'Save this view'}
      </button>
    </form>
  );
}
