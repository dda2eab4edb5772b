import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { type TimelineState, toFirstMoment } from '#paths/timeline.ts';
import { ChartControls, KEYS, type WindowChange } from '#screens/timeline/ChartControls.tsx';
import {
  findBar,
  type PlacedBar,
  toLayout,
  toNamesWidth,
  toTime,
} from '#screens/timeline/chart-layout.ts';
import { CARD_WIDTH, FlightCard } from '#screens/timeline/FlightCard.tsx';
import { LaneNames } from '#screens/timeline/LaneNames.tsx';
import type { Lane } from '#screens/timeline/lanes.ts';
import { Plot } from '#screens/timeline/Plot.tsx';
import { toTicks } from '#screens/timeline/ticks.ts';
import { pan, type TimeWindow, zoom } from '#screens/timeline/time-window.ts';
import { AXIS_HEIGHT, TimeAxis } from '#screens/timeline/TimeAxis.tsx';
import { useChartGestures } from '#screens/timeline/use-chart-gestures.ts';
import { useTimeWindow } from '#screens/timeline/use-time-window.ts';
import { useWidth } from '#screens/timeline/use-width.ts';

type TimelineChartProps = {
  state: TimelineState;
  lanes: readonly Lane[];
  urlWindow: TimeWindow;
  limits: TimeWindow;
  now: number;
};

/** The flights as bars. Only this is rendered again while the window moves. */
export function TimelineChart({ state, lanes, urlWindow, limits, now }: TimelineChartProps) {
  const hintId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLCanvasElement>(null);
  const { window, isMoving, move } = useTimeWindow(state, urlWindow, limits);
  const [pointed, setPointed] = useState<PlacedBar | null>(null);
  const frameWidth = useWidth(frame);
  const namesWidth = toNamesWidth(frameWidth);
  const width = Math.max(frameWidth - namesWidth, 0);
  const layout = useMemo(() => toLayout(lanes, namesWidth), [lanes, namesWidth]);
  const ticks = width === 0 ? [] : toTicks(window, width);
  const on = state.on === null ? null : toFirstMoment(state.on);

  function changeWindow(change: WindowChange) {
    setPointed(null);
    move((current) => change(current, limits));
  }

  function handleKey(event: KeyboardEvent) {
    // With Ctrl these are the browser's own.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const change = KEYS.get(event.key);
    if (change === undefined) return;
    event.preventDefault();
    changeWindow(change);
  }

  useChartGestures(frame, plot, {
    zoomBy: (factor, x) =>
      changeWindow((current) => zoom(current, factor, toTime(x, current, width), limits)),
    panBy: (pixels) =>
      changeWindow((current) =>
        pan(current, toTime(pixels, current, width) - current.start, limits),
      ),
    pointAt: (point) => {
      const found = findBar(layout, window, width, point);
      // The same one keeps its object, so that nothing is rendered again.
      setPointed((last) => (last?.bar === found?.bar ? last : found));
    },
  });

  return (
    <div className="flex min-w-0 flex-col gap-2">
      <ChartControls window={window} limits={limits} move={changeWindow} />
      <div
        className="relative"
        onPointerLeave={({ pointerType }) => {
          if (pointerType === 'mouse') setPointed(null);
        }}
      >
        {/* An application: screen readers leave its keys to it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <div
          ref={frame}
          role="application"
          aria-label="Chart of the flights"
          aria-describedby={hintId}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          className="relative cursor-grab touch-pan-y overflow-hidden select-none active:cursor-grabbing"
          style={{ height: AXIS_HEIGHT + layout.height }}
          onKeyDown={handleKey}
        >
          {width === 0 ? null : (
            <TimeAxis
              window={window}
              width={width}
              namesWidth={namesWidth}
              ticks={ticks}
              now={now}
              on={on}
            />
          )}
          <LaneNames layout={layout} namesWidth={namesWidth} />
          <Plot
            ref={plot}
            namesWidth={namesWidth}
            isMoving={isMoving}
            drawing={{
              layout,
              window,
              width,
              ticks: ticks.map(({ time }) => time),
              now,
              on,
              pointed,
            }}
          />
        </div>
        {pointed === null ? null : (
          <FlightCard
            bar={pointed.bar}
            now={now}
            left={Math.max(Math.min(namesWidth + pointed.x, frameWidth - CARD_WIDTH), 0)}
            top={AXIS_HEIGHT + pointed.bottom}
            onClose={() => setPointed(null)}
          />
        )}
      </div>
      <p id={hintId} className="text-note text-quiet print:hidden">
        Drag to move in time. Pinch, or turn the wheel with Ctrl or Cmd, to zoom. On the keyboard:
        arrow keys, + and −, and 0 for the whole time. The table below says the same as the chart.
      </p>
    </div>
  );
}
