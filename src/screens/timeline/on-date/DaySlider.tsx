import { useId } from 'react';
import { type Day, type DayRange, toTime } from '#screens/timeline/on-date/days.ts';
import { describeDay } from '#screens/timeline/on-date/on-date-text.ts';

type DaySliderProps = {
  /** The last day if none is chosen. */
  day: Day | null;
  range: DayRange;
  onMove: (day: Day) => void;
  onRelease: () => void;
};

const toYear = (day: Day) => new Date(toTime(day)).getUTCFullYear();

/** All days of the range as a native slider: arrow keys move by a day. */
export function DaySlider({ day, range, onMove, onRelease }: DaySliderProps) {
  const id = useId();
  const value = Math.min(Math.max(day ?? range.last, range.first), range.last);
  return (
    <div className="flex min-w-0 grow basis-72 flex-col gap-1 text-note text-quiet">
      <label htmlFor={id}>Slide through the days</label>
      <input
        id={id}
        type="range"
        min={range.first}
        max={range.last}
        value={value}
        aria-valuetext={describeDay(value)}
        className="h-6 w-full pointer-coarse:h-11"
        onChange={(event) => onMove(Number(event.target.value))}
        onPointerUp={onRelease}
        onBlur={onRelease}
      />
      <div aria-hidden="true" className="figures flex justify-between text-fine">
        <span>{toYear(range.first)}</span>
        <span>{toYear(range.last)}</span>
      </div>
    </div>
  );
}
