import { useSyncExternalStore } from 'react';
import { toCraftName } from '#ll2/craft-name.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { MAX_COMPARED } from '#paths/compare.ts';
import { choiceOf, chosenCraft, toggleChoice } from '#shell/chosen-craft.ts';
import { Button } from '#ui/Button.tsx';

type CompareButtonProps = {
  spacecraft: Pick<Spacecraft, 'id' | 'name'>;
  /** `card`: in the corner of its picture. `row`: in the place of a table row's drawing. */
  layout?: 'control' | 'card' | 'row';
};

const LAYOUTS = {
  control: 'control',
  // For a mouse on hover only; on a phone at the end of the credit's line.
  card: 'absolute z-2 text-note max-md:right-0 max-md:bottom-1 pointer-coarse:touch-target max-md:min-h-8 max-md:px-2 md:control md:top-2 md:right-2 md:pointer-fine:not-group-hover:not-group-focus-within:not-aria-pressed:opacity-0',
  // Covers the drawing: for a mouse on hover only; by touch, and where the name has little room, always.
  row: 'absolute inset-y-0 left-0 w-15 bg-inherit text-[0.75rem] -outline-offset-2 max-md:text-[1.25rem] sm:w-13.5 md:w-19 md:pointer-fine:not-group-hover:not-group-focus-within:not-aria-pressed:opacity-0',
} as const;

/** Chooses a craft to compare, or takes it back. The chosen ones are in the tray at the bottom of every page. */
export function CompareButton({ spacecraft, layout = 'control' }: CompareButtonProps) {
  const name = toCraftName(spacecraft);
  const choice = useSyncExternalStore(
    chosenCraft.subscribe,
    () => choiceOf(spacecraft.id),
    () => 'open',
  );
  return (
    <Button
      isDisabled={choice === 'full'}
      aria-pressed={choice === 'chosen'}
      aria-label={`Compare ${name}`}
      title={choice === 'full' ? `A comparison holds ${MAX_COMPARED} spacecraft` : undefined}
      className={`before:content-['+_'] aria-pressed:font-bold aria-pressed:before:content-['✓_'] print:hidden ${LAYOUTS[layout]}`}
      onClick={() => toggleChoice({ id: spacecraft.id, name })}
    >
      <span className={layout === 'row' ? 'max-md:hidden' : undefined}>Compare</span>
    </Button>
  );
}
