/** How a picture is enlarged in its frame: by a factor, then moved by CSS pixels from the frame's center. */
export type Zoom = { scale: number; x: number; y: number };

/** In CSS pixels from the frame's center. */
type Point = { x: number; y: number };

type FrameSize = { width: number; height: number };

export const FITTED: Zoom = { scale: 1, x: 0, y: 0 };

/** Beyond it even the largest recorded picture shows only pixels. */
const MAX_SCALE = 8;

const between = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), most);

/** Keeps the picture in its frame: no edge of the enlarged frame comes inside. */
function keepInFrame({ scale, x, y }: Zoom, { width, height }: FrameSize): Zoom {
  const overlap = (length: number) => ((scale - 1) * length) / 2;
  return {
    scale,
    x: between(x, -overlap(width), overlap(width)),
    y: between(y, -overlap(height), overlap(height)),
  };
}

/** Enlarges by a factor; what is at the point stays there. */
export function zoomAt(zoom: Zoom, factor: number, point: Point, frame: FrameSize): Zoom {
  const scale = between(zoom.scale * factor, 1, MAX_SCALE);
  const ratio = scale / zoom.scale;
  const x = point.x - (point.x - zoom.x) * ratio;
  const y = point.y - (point.y - zoom.y) * ratio;
  return keepInFrame({ scale, x, y }, frame);
}

export function panBy({ scale, x, y }: Zoom, by: Point, frame: FrameSize): Zoom {
  return keepInFrame({ scale, x: x + by.x, y: y + by.y }, frame);
}
