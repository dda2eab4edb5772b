import { createStoredValue, oneOf } from '#lib/stored-value.ts';

/** The list's shortcuts, besides the browser's own. */
export const SHORTCUTS = [
  { key: '/', description: 'Go to the search' },
  { key: 'Enter', description: 'In the search: go to the first spacecraft found. On one: open it' },
  { key: '↓ ↑', description: 'From a spacecraft: go to the next or previous' },
  { key: '?', description: 'Show the keyboard shortcuts' },
] as const;

/** Whether this device's visitor wants them. */
export const storedShortcuts = createStoredValue('shortcuts', oneOf(['on', 'off']), 'on');

/** Whether the focused element handles keys itself: a field, a select, a slider. */
export function handlesOwnKeys(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, dialog, summary') !== null)
  );
}
