import { useId, useState } from 'react';
import { toSearchWords } from '#catalogue/query/search-words.ts';
import { foldCase } from '#lib/fold-case.ts';
import { formatNumber, truncate } from '#lib/format.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { Status } from '#ui/Status.tsx';
import { TextField } from '#ui/TextField.tsx';

type AddSpacecraftFormProps = { choices: readonly Spacecraft[]; onAdd: (id: number) => void };

/** Matches that are offered as buttons. */
const MAX_OFFERED = 8;

/** Includes the serial number, because names repeat. */
const toLabel = (craft: Spacecraft) =>
  craft.serial_number ? `${toCraftName(craft)} · ${craft.serial_number}` : toCraftName(craft);

/** The craft that a text means: those called exactly so, else those whose label has all of its words. */
function findMeant(choices: readonly Spacecraft[], text: string): readonly Spacecraft[] {
  const folded = foldCase(text.trim());
  const words = toSearchWords(text);
  if (words.length === 0) return [];
  const exact = choices.filter((craft) =>
    [toLabel(craft), toCraftName(craft)].some((one) => foldCase(one) === folded),
  );
  if (exact.length > 0) return exact;
  return choices.filter((craft) => {
    const label = foldCase(toLabel(craft));
    return words.every((word) => label.includes(word));
  });
}

/** What a search found, in a sentence. */
function toMessage(text: string, found: number): string {
  if (text.trim() === '') return 'Type a name or a serial number first.';
  if (found === 0) return `No spacecraft matches “${truncate(text.trim(), 40)}”.`;
  const which = found > MAX_OFFERED ? `the first ${MAX_OFFERED} are below` : 'choose one';
  return `${formatNumber(found)} spacecraft match: ${which}.`;
}

/**
 * A form that adds a craft to the comparison. The browser suggests names while one is typed. A part of a name is
 * enough: if several craft have it, they are offered as buttons.
 */
export function AddSpacecraftForm({ choices, onAdd }: AddSpacecraftFormProps) {
  const listId = useId();
  const [text, setText] = useState('');
  /** The text that was submitted without meaning one craft; null after any change. */
  const [submitted, setSubmitted] = useState<string | null>(null);
  const found = submitted === null ? [] : findMeant(choices, submitted);

  function add(craft: Spacecraft) {
    setText('');
    setSubmitted(null);
    onAdd(craft.id);
  }

  return (
    <form
      className="grid w-96 max-w-full grid-cols-[minmax(0,1fr)_auto] items-end gap-x-2 gap-y-1 print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        const [first, ...others] = findMeant(choices, text);
        if (first !== undefined && others.length === 0) add(first);
        else setSubmitted(text);
      }}
    >
      <TextField
        label="Add a spacecraft"
        placeholder="Name or serial number"
        list={listId}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setSubmitted(null);
        }}
      />
      <datalist id={listId}>
        {choices.map((craft) => (
          <option key={craft.id} value={toLabel(craft)} />
        ))}
      </datalist>
      <button type="submit" className="control text-note hover:bg-well">
        Add
      </button>
      <Status className="col-span-2 text-note">
        {submitted === null ? null : toMessage(submitted, found.length)}
      </Status>
      {found.length === 0 ? null : (
        <ul aria-label="Matching spacecraft" className="col-span-2 flex flex-wrap gap-2">
          {found.slice(0, MAX_OFFERED).map((craft) => (
            <li key={craft.id}>
              <button
                type="button"
                translate="no"
                className="control text-note hover:bg-well"
                onClick={() => add(craft)}
              >
                {toLabel(craft)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
