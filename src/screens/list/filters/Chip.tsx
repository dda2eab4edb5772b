import { startTransition, useOptimistic } from 'react';

type ChipProps = {
  label: string;
  /** How many spacecraft checking it would give. */
  count: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
};

/** A checkbox with a border around its label, and a mark when it is checked. */
export function Chip({ label, count, isChecked, onChange }: ChipProps) {
  // A navigation may take longer than this event: until it ends the chip shows the new value.
  const [current, showNext] = useOptimistic(isChecked);
  return (
    <label
      className={`pointer-coarse:touch-target relative flex min-h-8 items-center gap-1.5 border px-2 text-note ${current ? 'border-ink bg-well font-bold' : 'border-edge'}`}
    >
      <input
        type="checkbox"
        className="peer absolute inset-0 size-full cursor-pointer appearance-none"
        checked={current}
        onChange={(event) => {
          const next = event.target.checked;
          onChange(next);
          // Not around `onChange`, whose state would then change after the next event.
          startTransition(() => showNext(next));
        }}
      />
      <svg viewBox="0 0 12 12" className="hidden size-3 peer-checked:block" aria-hidden="true">
        <path d="M1 6.5l3.5 3.5L11 2.5" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      <span>{label}</span>
      <span className="figures shrink-0 font-normal text-quiet">{count}</span>
    </label>
  );
}
