import { createStoredValue, oneOf } from '#lib/stored-value.ts';

/** Keys of the list, beside what the browser does by itself. */
export const SHORTCUTS = [
  { key: '/', does: 'Go to the search' },
  { key: 'Enter', does: 'In the search: go to the first spacecraft found. On one: open it' },
  { key: '↓ ↑', does: 'From a spacecraft: go to the next or previous' },
  { key: '?', does: 'Show these keys' },
] as const;

/** Whether this device's visitor wants them. */
export const storedShortcuts = createStoredValue('shortcuts', oneOf(['on', 'off']), 'on');

/** Whether a key belongs to whatever has the focus: a field, a list of choices, a slider. */
export function isForField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, dialog, summary') !== null)
  );
}
