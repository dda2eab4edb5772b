import { formatShortDate } from '#lib/format.ts';
import { toX } from '#screens/timeline/chart-layout.ts';
import type { Tick } from '#screens/timeline/ticks.ts';
import type { TimeWindow } from '#screens/timeline/time-window.ts';

/** In px: a line for today and the chosen day, and one for the ticks. */
export const AXIS_HEIGHT = 44;

/** The room for a date above its line, and for the label of a tick beside it, in px. */
const MARK_ROOM = 80;
const LABEL_ROOM = 64;

type TimeAxisProps = {
  window: TimeWindow;
  /** Of the plot, and of what is to the left of it. */
  width: number;
  namesWidth: number;
  ticks: readonly Tick[];
  now: number;
  on: number | null;
};

/** In percent, so that a printed axis fits the printed plot. */
const toPlace = (x: number, width: number) => `${(x / width) * 100}%`;

/** Where a text starts, or ends if there is no room behind its line. */
const besideLine = (x: number, width: number, isAtEnd: boolean) =>
  isAtEnd ? { right: toPlace(width - x, width) } : { left: toPlace(x, width) };

/** A text above the plot's line for a day, on the side of it that has room. */
function DayMark({ text, x, width }: { text: string; x: number; width: number }) {
  if (x < 0 || x > width) return null;
  return (
    <span
      className="figures absolute top-0.5 font-bold whitespace-nowrap text-ink"
      style={besideLine(x, width, x > width - MARK_ROOM)}
    >
      {text}
    </span>
  );
}

/** The labels above the plot. Hidden from screen readers: the text above the chart says which time it shows. */
export function TimeAxis({ window, width, namesWidth, ticks, now, on }: TimeAxisProps) {
  const today = toX(now, window, width);
  const chosen = on === null ? null : toX(on, window, width);
  const isTodayFree = chosen === null || Math.abs(chosen - today) > 2 * MARK_ROOM;
  return (
    <div
      aria-hidden="true"
      className="absolute top-0 right-0 overflow-hidden border-b border-edge text-note text-quiet"
      style={{ left: namesWidth, height: AXIS_HEIGHT }}
    >
      {ticks.map(({ time, label }) => {
        const x = toX(time, window, width);
        const isAtEnd = x > width - LABEL_ROOM;
        return (
          <span
            key={time}
            className={`figures absolute bottom-0.5 border-hairline whitespace-nowrap ${isAtEnd ? 'border-r pr-1' : 'border-l pl-1'}`}
            style={besideLine(x, width, isAtEnd)}
          >
            {label}
          </span>
        );
      })}
      {isTodayFree ? <DayMark text="Today" x={today} width={width} /> : null}
      {on === null || chosen === null ? null : (
        <DayMark text={formatShortDate(new Date(on).toISOString())} x={chosen} width={width} />
      )}
    </div>
  );
}
