import { type KeyboardEvent, type PointerEvent, useCallback, useRef } from 'react';
import { FITTED, panBy, type Zoom, zoomAt } from '#images/zoom.ts';

/** The factor of a key or button. */
const STEP = 1.5;
/** In CSS pixels. */
const PAN_STEP = 80;

const ARROWS: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: PAN_STEP, y: 0 },
  ArrowRight: { x: -PAN_STEP, y: 0 },
  ArrowUp: { x: 0, y: PAN_STEP },
  ArrowDown: { x: 0, y: -PAN_STEP },
};

/**
 * Zooms and pans the picture in an element by wheel, drag, pinch, double click and keys. The transform is in the
 * element's `--zoom`. It is written without rendering, since a pinch moves sixty times a second.
 */
export function useZoom() {
  const element = useRef<HTMLElement>(null);
  const zoom = useRef(FITTED);
  const pointers = useRef(new Map<number, { x: number; y: number }>());

  function apply(next: Zoom) {
    zoom.current = next;
    element.current?.style.setProperty(
      '--zoom',
      `translate(${next.x}px, ${next.y}px) scale(${next.scale})`,
    );
  }

  const rect = () =>
    element.current?.querySelector('figure > div')?.getBoundingClientRect() ?? new DOMRect();
  const fromCenter = (x: number, y: number) => {
    const { left, top, width, height } = rect();
    return { x: x - left - width / 2, y: y - top - height / 2 };
  };
  const zoomBy = (factor: number, point = { x: 0, y: 0 }) =>
    apply(zoomAt(zoom.current, factor, point, rect()));

  // React's listener for the wheel is passive and can't keep the page from zooming.
  const ref = useCallback((container: HTMLElement | null) => {
    element.current = container;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      zoomBy(Math.exp(-event.deltaY / (event.ctrlKey ? 100 : 400)), fromCenter(event.x, event.y));
    };
    container?.addEventListener('wheel', onWheel, { passive: false });
    return () => container?.removeEventListener('wheel', onWheel);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- they only read refs
  }, []);

  function onPointerMove(event: PointerEvent) {
    const before = pointers.current.get(event.pointerId);
    if (before === undefined) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    pointers.current.set(event.pointerId, now);
    const moved = { x: now.x - before.x, y: now.y - before.y };
    if (other === undefined) {
      apply(panBy(zoom.current, moved, rect()));
      return;
    }
    const distance = (one: { x: number; y: number }) =>
      Math.max(Math.hypot(one.x - other.x, one.y - other.y), 1);
    // Both fingers report their moves: each moves the middle between them by half.
    apply(panBy(zoom.current, { x: moved.x / 2, y: moved.y / 2 }, rect()));
    const middle = fromCenter((now.x + other.x) / 2, (now.y + other.y) / 2);
    zoomBy(distance(now) / distance(before), middle);
  }

  const release = (event: PointerEvent) => void pointers.current.delete(event.pointerId);

  return {
    zoomIn: () => zoomBy(STEP),
    zoomOut: () => zoomBy(1 / STEP),
    fit: () => apply(FITTED),
    /** Whether the key was one of the zoom's. Arrows are only while the picture is enlarged. */
    onKey: ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
      if (ctrlKey || metaKey || altKey) return false;
      const arrow = ARROWS[key];
      if (key === '+' || key === '=') zoomBy(STEP);
      else if (key === '-') zoomBy(1 / STEP);
      else if (key === '0') apply(FITTED);
      else if (arrow !== undefined && zoom.current.scale > 1)
        apply(panBy(zoom.current, arrow, rect()));
      else return false;
      return true;
    },
    /** For the element around the picture. */
    containerProps: {
      ref,
      onPointerMove,
      onPointerUp: release,
      onPointerCancel: release,
      onPointerDown(event: PointerEvent<HTMLElement>) {
        // The credit has links.
        const isOnPicture = event.target instanceof Element && !event.target.closest('figcaption');
        if (event.button !== 0 || !isOnPicture) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      onDoubleClick(event: { clientX: number; clientY: number }) {
        if (zoom.current.scale > 1) apply(FITTED);
        else zoomBy(STEP * STEP, fromCenter(event.clientX, event.clientY));
      },
    },
  };
}
