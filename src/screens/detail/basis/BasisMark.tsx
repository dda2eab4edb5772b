import { createContext, useContext } from 'react';
import type { BasisField, BasisNote } from '#screens/detail/basis/basis-notes.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';

/** For values that are all LL2's own of the moment. */
export const NO_NOTES: readonly BasisNote[] = [];

/** The notes of the craft on screen. */
export const BasisContext = createContext(NO_NOTES);

const toId = ({ number }: BasisNote) => (number === null ? undefined : `basis-${number}`);

const sharesField = (note: BasisNote, fields: readonly BasisField[]) =>
  note.fields.some((field) => fields.includes(field));

/** A footnote mark beside a value, for each numbered note on how it is known. Screen readers read the note with the mark. */
export function BasisMark({ field }: { field: BasisField }) {
  return useContext(BasisContext)
    .filter((note) => note.number !== null && sharesField(note, [field]))
    .map((note) => (
      <sup key={note.number} className="basis-mark on-label:hidden">
        <a href={`#${toId(note)}`} aria-label={`Note ${note.number}`} aria-describedby={toId(note)}>
          {note.number}
        </a>
      </sup>
    ));
}

type BasisNotesProps = {
  /** Lists the notes of these fields. */
  of: readonly BasisField[];
  /** Leaves out notes of these fields, which are listed elsewhere. */
  except: readonly BasisField[];
};

/** The footnotes of a section. */
export function BasisNotes({ of, except }: BasisNotesProps) {
  const notes = useContext(BasisContext).filter(
    (note) => sharesField(note, of) && !sharesField(note, except),
  );
  if (notes.length === 0) return null;
  return (
    <ul aria-label="How these values are known" className="text-note text-quiet on-label:hidden">
      {notes.map((note) => (
        <li key={note.text} id={toId(note)} className="target:bg-well">
          {note.number === null ? null : <span aria-hidden="true">{note.number} </span>}
          {note.link === null ? (
            note.text
          ) : (
            <ExternalLink href={note.link}>{note.text}</ExternalLink>
          )}
        </li>
      ))}
    </ul>
  );
}
