import type { CSSProperties } from 'react';
import { type RowLayout, toRowGrid } from '#screens/overview/chart-row-grid.ts';
import type { Scale } from '#screens/overview/chart-scales.ts';

/**
 * Centers a label on its tick. Within half a label's width (on a phone) of either end, the label stays inside the axis.
 */
function toLabelPosition(position: number): { className: string; style: CSSProperties } {
  if (position > 95) return { className: '', style: { right: 0 } };
  return {
    className: position < 4 ? '' : '-translate-x-1/2',
    style: { left: `${position}%` },
  };
}

type AxisProps = {
  scale: Scale;
  layout?: RowLayout;
  /** The heading of the notes column of a noted layout. */
  noteHeading?: string;
};

/** The labels above a chart's grid lines. Hidden from screen readers, because each row has its value as text. */
export function Axis({ scale, layout = 'plain', noteHeading }: AxisProps) {
  return (
    <div
      aria-hidden="true"
      className={`${toRowGrid(layout)} border-b border-edge text-note text-quiet`}
    >
      <div className="relative col-span-full h-6 @lg:col-span-1 @lg:col-start-2">
        {scale.ticks.map(({ label, position }) => (
          <span
            key={position}
            className={`figures absolute bottom-0.5 whitespace-nowrap ${toLabelPosition(position).className}`}
            style={toLabelPosition(position).style}
          >
            {label}
          </span>
        ))}
      </div>
      {noteHeading === undefined ? null : (
        <span className="hidden self-end whitespace-nowrap pb-0.5 @lg:col-start-4 @lg:block">
          {noteHeading}
        </span>
      )}
    </div>
  );
}

/** The grid lines of one row. Rows touch, so the lines run through the whole chart. */
export function GridLines({ scale }: { scale: Scale }) {
  return scale.ticks.map(({ position }) => (
    <line
      key={position}
      x1={`${position}%`}
      x2={`${position}%`}
      y1="0"
      y2="100%"
      className="stroke-hairline"
    />
  ));
}
