import { type SyntheticEvent, useState } from 'react';
import {
  hasView,
  MAX_NAME_LENGTH,
  MAX_VIEWS,
  type SavedViews,
  toViewName,
  withView,
} from '#export/saved-views.ts';
import { changeViews } from '#export/saved-views-storage.ts';
import { TextField } from '#ui/TextField.tsx';

type SaveViewFormProps = {
  saved: SavedViews;
  /** The current view, which is saved. */
  path: string;
  /** Receives a message about the outcome. */
  onNotice: (notice: string) => void;
};

/** Saves the current view under a name. Replacing a saved view needs a second click to confirm. */
export function SaveViewForm({ saved, path, onNotice }: SaveViewFormProps) {
  const [text, setText] = useState('');
  const [nameToReplace, setNameToReplace] = useState<string | null>(null);
  const name = toViewName(text);
  const isTaken = name !== null && hasView(saved, name);
  const isConfirming = isTaken && nameToReplace === name;

  function save(event: SyntheticEvent) {
    event.preventDefault();
    if (name === null) {
      onNotice(`A view needs a name of up to ${MAX_NAME_LENGTH} characters.`);
    } else if (isTaken && !isConfirming) {
      setNameToReplace(name);
      onNotice(`“${name}” already exists. Save again to replace it.`);
    } else {
      store(name);
    }
  }

  function store(viewName: string) {
    const outcome = changeViews((current) => withView(current, { name: viewName, path }));
    if (outcome === 'refused') {
      onNotice(`Not saved: at most ${MAX_VIEWS} views can be saved. Delete one first.`);
    } else if (outcome === 'not-stored') {
      onNotice('Not saved: the browser’s storage is full or blocked for this page.');
    } else {
      onNotice(isTaken ? `“${viewName}” was replaced with this view.` : `“${viewName}” was saved.`);
      setNameToReplace(null);
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
        {isConfirming ? 'Replace it' : 'Save this view'}
      </button>
    </form>
  );
}
