import { useState } from 'react';

type CopyChoice = {
  /** The button's words. */
  label: string;
  toText: () => string;
  /** What is said once it's copied. */
  done: string;
};

type CopyButtonsProps = {
  choices: readonly CopyChoice[];
  /** Names the field that shows the text where it can't be copied. */
  fieldLabel: string;
};

type Outcome = { label: string; text: string; isCopied: boolean | null };

/** One button for each text that can be put on the clipboard. Without a clipboard, the text to select. */
export function CopyButtons({ choices, fieldLabel }: CopyButtonsProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function copy({ label, toText }: CopyChoice) {
    const text = toText();
    // The place for the answer comes before the answer, or not every screen reader says it.
    setOutcome({ label, text, isCopied: null });
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ label, text, isCopied: true });
    } catch {
      // No clipboard on plain http, or the reader refused it.
      setOutcome({ label, text, isCopied: false });
    }
  }

  // Of another text by now, the outcome would seem to speak of this one.
  const copied = choices.find(
    ({ label, toText }) => label === outcome?.label && toText() === outcome.text,
  );
  const shown = copied === undefined ? null : outcome;
  return (
    <>
      {choices.map((choice) => (
        <button
          key={choice.label}
          type="button"
          className="control"
          onClick={() => void copy(choice)}
        >
          {choice.label}
        </button>
      ))}
      {shown === null ? null : (
        <p role="status">
          {shown.isCopied === true ? copied?.done : null}
          {shown.isCopied === false ? 'The browser did not allow copying. Here is the text:' : null}
        </p>
      )}
      {shown?.isCopied === false ? (
        <textarea
          readOnly
          aria-label={fieldLabel}
          className="control min-h-24 w-full"
          value={shown.text}
          onFocus={(event) => event.target.select()}
        />
      ) : null}
    </>
  );
}
