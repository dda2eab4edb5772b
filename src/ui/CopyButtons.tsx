import { useEffect, useRef, useState } from 'react';
import { copyText } from '#lib/deferred-browser-apis.ts';
import { Status } from '#ui/Status.tsx';

type CopyChoice = {
  /** The button's text. */
  label: string;
  toText: () => string;
  /** Announced once the text is copied. */
  doneMessage: string;
};

type CopyButtonsProps = {
  choices: readonly CopyChoice[];
  /** Label of the text field that appears when copying fails. */
  fieldLabel: string;
};

type Outcome = { label: string; text: string; isCopied: boolean | null };

/** One copy button per text. Where the clipboard is unavailable, a field shows the text to select. */
export function CopyButtons({ choices, fieldLabel }: CopyButtonsProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const status = useRef<HTMLSpanElement>(null);

  async function copy({ label, toText }: CopyChoice) {
    const text = toText();
    // Screen readers announce the same message again only if it was gone.
    setOutcome({ label, text, isCopied: null });
    setOutcome({ label, text, isCopied: await copyText(text) });
  }

  // Hide the outcome once the text has changed: it was about the previous text.
  const copied = choices.find(
    ({ label, toText }) => label === outcome?.label && toText() === outcome.text,
  );
  const shown = copied === undefined ? null : outcome;
  const isAnswered = shown !== null && shown.isCopied !== null;
  // In a menu that scrolls the answer may come below what is seen.
  useEffect(() => {
    if (isAnswered) status.current?.scrollIntoView({ block: 'nearest' });
  }, [isAnswered]);
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
      <Status ref={status}>
        {shown === null || shown.isCopied === null
          ? null
          : shown.isCopied
            ? copied?.doneMessage
            : 'The browser did not allow copying. Here is the text:'}
      </Status>
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
