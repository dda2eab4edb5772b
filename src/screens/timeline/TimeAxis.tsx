import { formatShortDate } from '#lib/format.ts';
import { toX } from '#screens/timeline/chart-layout.ts';
import type { Tick } from '#screens/timeline/ticks.ts';
import type { TimeWindow } from '#screens/timeline/time-window.ts';

/** In px: a line for today and the chosen day, and one for the ticks. */
export const AXIS_HEIGHT = 44;

/** The room for a date above its line, in px. */
const MARK_ROOM = 80;
/** The room for a tick's label, also with spaced text: its padding, and each of its characters. */
const LABEL_PADDING = 6;
const CHARACTER_WIDTH = 10;

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

/** A text above the plot's line for a day, on the side of it that has room. */
function DayMark({ text, x, width }: { text: string; x: number; width: number }) {
  if (x < 0 || x > width) return null;
  const isAtEnd = x > width - MARK_ROOM;
  return (
    <span
      className="figures absolute top-0.5 font-bold whitespace-nowrap text-ink"
      style={isAtEnd ? { right: toPlace(width - x, width) } : { left: toPlace(x, width) }}
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
        // A label that is cut off would be misread: 202 for 2020.
        const hasRoom = x + LABEL_PADDING + label.length * CHARACTER_WIDTH <= width;
        return (
          <span
            key={time}
            className="figures absolute bottom-0.5 border-l border-hairline pl-1 whitespace-nowrap"
            style={{ left: toPlace(x, width) }}
          >
            {/* A space keeps the height of its line. */}
            {hasRoom ? label : '\u00A0'}
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
