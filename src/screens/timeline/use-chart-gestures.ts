import { type RefObject, useRef } from 'react';
import {
  createUseGesture,
  dragAction,
  moveAction,
  pinchAction,
  wheelAction,
} from '@use-gesture/react';

/** In px from the top left of the plot. */
type Point = { x: number; y: number };

export type ChartActions = {
  /** Zooms in by a factor (out below 1) around a place, in px from the plot's left edge. */
  zoomBy: (factor: number, x: number) => void;
  /** Moves on in time by this many px. */
  panBy: (pixels: number) => void;
  /** The mouse is over a point, or a finger has tapped it. */
  pointAt: (point: Point) => void;
};

/** The most px of one event of a wheel: a mouse sends 100 and more at once, a touchpad a few. */
const MOST_WHEEL = 30;
const ZOOM_PER_PIXEL = 0.01;

const useGestures = createUseGesture([dragAction, moveAction, pinchAction, wheelAction]);

/**
 * Drag and a horizontal wheel move in time; pinch, and the wheel with Ctrl or Cmd, zoom. The wheel alone scrolls the page,
 * which the chart may fill. A touchpad's pinch is a wheel with Ctrl.
 */
export function useChartGestures(
  target: RefObject<HTMLElement | null>,
  plot: RefObject<HTMLElement | null>,
  { zoomBy, panBy, pointAt }: ChartActions,
) {
  const pinched = useRef(1);
  const toPoint = (clientX: number, clientY: number): Point => {
    const box = plot.current?.getBoundingClientRect();
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
  };
  useGestures(
    {
      onDrag: ({ tap, pinching, cancel, delta: [dx], xy: [x, y] }) => {
        // The first finger of a pinch began as a drag.
        if (pinching === true) cancel();
        else if (tap) pointAt(toPoint(x, y));
        else if (dx !== 0) panBy(-dx);
      },
      onMove: ({ last, dragging, xy: [x, y] }) => {
        if (!last && dragging !== true) pointAt(toPoint(x, y));
      },
      onPinch: ({ first, origin: [x, y], movement: [ratio] }) => {
        if (first) pinched.current = 1;
        zoomBy(ratio / pinched.current, toPoint(x, y).x);
        pinched.current = ratio;
      },
      onWheel: ({ event, last, delta: [dx, dy] }) => {
        if (last) return;
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          const pixels = Math.max(-MOST_WHEEL, Math.min(dy, MOST_WHEEL));
          zoomBy(Math.exp(-pixels * ZOOM_PER_PIXEL), toPoint(event.clientX, event.clientY).x);
        } else if (event.shiftKey || Math.abs(dx) > Math.abs(dy)) {
          event.preventDefault();
          panBy(dx === 0 ? dy : dx);
        }
      },
    },
    {
      target,
      // To keep the browser from scrolling and zooming the page.
      eventOptions: { passive: false },
      // Vertical drags scroll the page. The chart handles keys itself.
      drag: { axis: 'x', filterTaps: true, pointer: { keys: false } },
      pinch: { pinchOnWheel: false },
    },
  );
}
