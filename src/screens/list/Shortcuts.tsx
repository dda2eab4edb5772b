import { useEffect, useEffectEvent, useRef } from 'react';
import { handlesOwnKey, SHORTCUTS, storedShortcuts } from '#screens/list/shortcuts.ts';
import { focusNextSpacecraft } from '#screens/list/list-focus.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { useStoredValue } from '#ui/use-stored-value.ts';

/** Handles the list's keyboard shortcuts, with a button and a dialog that lists them. */
export function Shortcuts() {
  const help = useRef<HTMLDialogElement>(null);
  const isOn = useStoredValue(storedShortcuts) === 'on';

  /** Returns whether the key is a shortcut that had an effect. */
  function handle(key: string): boolean {
    switch (key) {
      case '/':
        document.querySelector<HTMLElement>('main input[type=search]')?.focus();
        return true;
      case '?':
        help.current?.showModal();
        return true;
      case 'ArrowDown':
        return focusNextSpacecraft(1);
      case 'ArrowUp':
        return focusNextSpacecraft(-1);
      default:
        return false;
    }
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (handlesOwnKey(event.target, event.key) || !isOn) return;
    if (handle(event.key)) event.preventDefault();
  });

  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <>
      <button
        type="button"
        className="min-h-6 text-note underline decoration-edge print:hidden"
        onClick={() => help.current?.showModal()}
      >
        Keyboard shortcuts
      </button>
      <dialog
        ref={help}
        aria-label="Keyboard shortcuts"
        className="m-auto max-w-md border border-edge bg-raised p-6 text-ink backdrop:bg-[rgb(0_0_0/0.4)]"
      >
        <div className="flex flex-col gap-4">
          <h2 className="text-title font-bold">Keyboard shortcuts</h2>
          <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
            {SHORTCUTS.map(({ key, description }) => (
              <div key={key} className="contents">
                <dt className="font-mono">{key}</dt>
                <dd>{description}</dd>
              </div>
            ))}
          </dl>
          <CheckboxField
            label="Use keyboard shortcuts on this device"
            isChecked={isOn}
            onChange={(isChecked) => storedShortcuts.set(isChecked ? 'on' : 'off')}
          />
          <button
            type="button"
            className="control self-start"
            onClick={() => help.current?.close()}
          >
            Close
          </button>
        </div>
      </dialog>
    </>
  );
}
