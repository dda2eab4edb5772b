/** Keys of the list, beside what the browser does by itself. */
export const SHORTCUTS = [
  { key: '/', does: 'Go to the search' },
  { key: 'Enter', does: 'In the search: go to the first spacecraft found. On one: open it' },
  { key: '↓ ↑', does: 'From a spacecraft: go to the next or previous' },
  { key: '?', does: 'Show these keys' },
] as const;

const STORAGE_KEY = 'shortcuts';

/** Whether the reader wants them; yes until switched off on this device. */
export function areShortcutsOn(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    return true;
  }
}

export function switchShortcuts(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, 'off');
  } catch {
    // Blocked storage: they stay as they are.
  }
}

/** Whether a key belongs to whatever has the focus: a field, a list of choices, a slider. */
export function isForField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, dialog, summary') !== null)
  );
}
