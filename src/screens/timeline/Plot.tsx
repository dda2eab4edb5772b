import { type RefObject, useLayoutEffect } from 'react';
import { AXIS_HEIGHT } from '#screens/timeline/TimeAxis.tsx';
import { type Drawing, drawChart } from '#screens/timeline/draw-chart.ts';
import { usePalette } from '#screens/timeline/use-palette.ts';

/** Browsers refuse or blank a canvas of more pixels: iOS has the lowest limit. */
const MOST_PIXELS = 16_000_000;

type PlotProps = {
  ref: RefObject<HTMLCanvasElement | null>;
  /** Of what is to the left of the plot. */
  namesWidth: number;
  /** Whether the window moves. What is outside of the screen then waits until it rests. */
  isMoving: boolean;
  drawing: Omit<Drawing, 'palette' | 'from' | 'to'>;
};

/** The bars, as a canvas: ten thousand elements would not move fluidly. */
export function Plot({ ref, namesWidth, isMoving, drawing }: PlotProps) {
  const palette = usePalette(ref);
  const { width } = drawing;
  const { height } = drawing.layout;

  // After each render, because a render means that something of the drawing has changed.
  useLayoutEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d') ?? null;
    if (canvas === null || context === null || palette === null || width <= 0) return;
    const ratio = Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / (width * height)));
    const [pixelWidth, pixelHeight] = [Math.round(width * ratio), Math.round(height * ratio)];
    // Setting a size, even the same, makes a new canvas.
    if (canvas.width !== pixelWidth) canvas.width = pixelWidth;
    if (canvas.height !== pixelHeight) canvas.height = pixelHeight;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const offset = isMoving ? -canvas.getBoundingClientRect().top : 0;
    const from = Math.max(offset, 0);
    const to = isMoving ? Math.min(offset + innerHeight, height) : height;
    drawChart(context, { ...drawing, palette, from: Math.floor(from), to: Math.ceil(to) });
  });

  return (
    <canvas
      ref={ref}
      aria-hidden="true"
      className="absolute"
      // Not in px: a printed chart is narrower.
      style={{ top: AXIS_HEIGHT, left: namesWidth, width: `calc(100% - ${namesWidth}px)`, height }}
    />
  );
}
