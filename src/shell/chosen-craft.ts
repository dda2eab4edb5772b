import { tabStorage } from '#lib/browser-apis.ts';
import { createStoredValue } from '#lib/stored-value.ts';
import { MAX_COMPARED } from '#paths/compare.ts';

/** A craft that the visitor has chosen to compare, with its name, which the tray shows on every page. */
export type ChosenCraft = { id: number; name: string };

function isChosenCraft(value: unknown): value is ChosenCraft {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'id' in value && Number.isInteger(value.id) && 'name' in value && typeof value.name === 'string'
  );
}

function parseChosenCraft(text: string): readonly ChosenCraft[] | null {
  const parsed: unknown = JSON.parse(text);
  return Array.isArray(parsed) ? parsed.filter(isChosenCraft).slice(0, MAX_COMPARED) : null;
}

/** The chosen craft, in the order chosen. They last as long as the tab. */
export const chosenCraft = createStoredValue<readonly ChosenCraft[]>(
  'compare',
  parseChosenCraft,
  [],
  tabStorage,
);

/** Whether a craft can be chosen: `full` when others fill the comparison. */
export function choiceOf(id: number): 'chosen' | 'open' | 'full' {
  const chosen = chosenCraft.get();
  if (chosen.some((one) => one.id === id)) return 'chosen';
  return chosen.length < MAX_COMPARED ? 'open' : 'full';
}

/** Chooses a craft, or takes it back. */
export function toggleChoice({ id, name }: ChosenCraft): void {
  const chosen = chosenCraft.get();
  const others = chosen.filter((one) => one.id !== id);
  chosenCraft.set(others.length < chosen.length ? others : [...chosen, { id, name }]);
}
