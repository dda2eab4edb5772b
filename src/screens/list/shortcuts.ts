import { createStoredValue, oneOf } from '#lib/stored-value.ts';

/** The list's keyboard shortcuts. */
export const SHORTCUTS = [
  { key: '/', description: 'Go to the search' },
  { key: 'Enter', description: 'In the search: go to the first result. On a spacecraft: open it' },
  { key: '↓ ↑', description: 'From a spacecraft: go to the next or previous' },
  { key: '?', description: 'Show the keyboard shortcuts' },
] as const;

/** Whether shortcuts are on, as stored on this device. */
export const storedShortcuts = createStoredValue('shortcuts', oneOf(['on', 'off']), 'on');

/** Whether the event's target handles keys itself, as fields, selects and sliders do. */
export function handlesOwnKeys(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, dialog, summary') !== null)
  );
}
