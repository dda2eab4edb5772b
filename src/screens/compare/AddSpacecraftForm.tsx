import { useState } from 'react';
import { toCraftName } from '#ll2/craft-name.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { Status } from '#ui/Status.tsx';

type AddSpacecraftFormProps = { choices: readonly Spacecraft[]; onAdd: (id: number) => void };

/** Includes the serial number, because names repeat. */
const toLabel = (craft: Spacecraft) =>
  craft.serial_number ? `${toCraftName(craft)} · ${craft.serial_number}` : toCraftName(craft);

/**
 * A form that adds a craft to the comparison. A selection alone adds nothing, because each press of an arrow key
 * changes it.
 */
export function AddSpacecraftForm({ choices, onAdd }: AddSpacecraftFormProps) {
  const [chosen, setChosen] = useState('');
  const [isSubmittedEmpty, setIsSubmittedEmpty] = useState(false);
  const found = choices.find(({ id }) => String(id) === chosen);
  return (
    <form
      className="grid max-w-full grid-cols-[minmax(0,22rem)_auto] items-end gap-x-2 print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        setIsSubmittedEmpty(found === undefined);
        if (found === undefined) return;
        setChosen('');
        onAdd(found.id);
      }}
    >
      <SelectField
        label="Add a spacecraft"
        value={found === undefined ? '' : chosen}
        options={[
          { value: '', label: 'Choose one' },
          ...choices.map((craft) => ({ value: String(craft.id), label: toLabel(craft) })),
        ]}
        onChange={setChosen}
      />
      <button type="submit" className="control text-note hover:bg-well">
        Add
      </button>
      <Status className="col-span-2 text-note">
        {isSubmittedEmpty && found === undefined ? 'Choose a spacecraft first.' : null}
      </Status>
    </form>
  );
}
