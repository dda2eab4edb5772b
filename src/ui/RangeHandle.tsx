import { useId } from 'react';

type RangeHandleProps = {
  label: string;
  value: number;
  /** What the place means, for the ear. */
  valueText: string;
  max: number;
  /** While the handle moves, by pointer or key. */
  onHold: (value: number) => void;
  /** When it is let go, and when the focus leaves it. */
  onRelease: () => void;
};

/** One end of a range: a native slider, so that arrows, Page keys, Home and End work as everywhere. */
export function RangeHandle({ label, value, valueText, max, onHold, onRelease }: RangeHandleProps) {
  const id = useId();
  return (
    <div className="grid grid-cols-[8.5rem_1fr] items-center gap-2 text-note">
      <label htmlFor={id} className="text-quiet">
        {label}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={max}
        value={value}
        aria-valuetext={valueText}
        className="h-6 w-full"
        onChange={(event) => onHold(Number(event.target.value))}
        onPointerUp={onRelease}
        onKeyUp={onRelease}
        onBlur={onRelease}
      />
    </div>
  );
}
