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

/** Fields for text, which take every key. */
const TEXT_FIELDS =
  'textarea, input:not([type=checkbox], [type=radio], [type=range], [type=button])';

/** Whether the event's target handles this key itself: fields for text all keys, other controls the arrow keys. */
export function handlesOwnKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const own = `${TEXT_FIELDS}, dialog${key.startsWith('Arrow') ? ', input, select, summary' : ''}`;
  return target.isContentEditable || target.closest(own) !== null;
}
