import { useId } from 'react';

type RangeHandleProps = {
  label: string;
  value: number;
  /** What the position means, for screen readers. */
  valueText: string;
  max: number;
  /** Called while the handle moves, by pointer or keyboard. */
  onMove: (value: number) => void;
  /** Called when the handle is released or loses focus. */
  onRelease: () => void;
};

/** One end of a range: a native slider, so that arrow keys, Page Up/Down, Home and End work as expected. */
export function RangeHandle({ label, value, valueText, max, onMove, onRelease }: RangeHandleProps) {
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
        onChange={(event) => onMove(Number(event.target.value))}
        onPointerUp={onRelease}
        onKeyUp={onRelease}
        onBlur={onRelease}
      />
    </div>
  );
}
