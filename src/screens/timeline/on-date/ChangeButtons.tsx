import { useId } from 'react';
import type { Change } from '#screens/timeline/on-date/changes.ts';
import type { Day } from '#screens/timeline/on-date/days.ts';
import { describeChange } from '#screens/timeline/on-date/on-date-text.ts';
import { Button } from '#ui/Button.tsx';

type ChangeButtonsProps = {
  previous: Change | null;
  next: Change | null;
  onChoose: (day: Day) => void;
};

type ChangeButtonProps = {
  label: string;
  change: Change | null;
  /** Shown without a change. */
  none: string;
  onChoose: (day: Day) => void;
};

function ChangeButton({ label, change, none, onChoose }: ChangeButtonProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col items-start gap-1">
      <Button
        isDisabled={change === null}
        aria-describedby={id}
        onClick={() => {
          if (change !== null) onChoose(change.day);
        }}
      >
        {label}
      </Button>
      <p id={id} className="text-note text-quiet">
        {change === null ? none : describeChange(change)}
      </p>
    </div>
  );
}

/** Goes to the nearest days on which a craft was launched or a flight ended. */
export function ChangeButtons({ previous, next, onChoose }: ChangeButtonsProps) {
  return (
    <div className="grid grid-cols-2 gap-x-6 print:hidden">
      <ChangeButton
        label="Previous change"
        change={previous}
        none="No earlier launch or end is recorded"
        onChoose={onChoose}
      />
      <ChangeButton
        label="Next change"
        change={next}
        none="No later launch or end is recorded"
        onChoose={onChoose}
      />
    </div>
  );
}
