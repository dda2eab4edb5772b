import { useSyncExternalStore } from 'react';
import { toCraftName } from '#ll2/craft-name.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { MAX_COMPARED } from '#paths/compare.ts';
import { choiceOf, chosenCraft, toggleChoice } from '#shell/chosen-craft.ts';
import { Button } from '#ui/Button.tsx';

type CompareButtonProps = {
  spacecraft: Pick<Spacecraft, 'id' | 'name'>;
  /** `card`: in the corner of its picture. */
  layout?: 'control' | 'card';
};

const LAYOUTS = {
  control: 'control',
  // For a mouse on hover only; on a phone at the end of the credit's line.
  card: 'absolute z-2 text-note max-md:right-0 max-md:bottom-1 max-md:min-h-8 max-md:px-2 md:control md:top-2 md:right-2 md:pointer-fine:not-group-hover:not-group-focus-within:not-aria-pressed:opacity-0',
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
      Compare
    </Button>
  );
}
