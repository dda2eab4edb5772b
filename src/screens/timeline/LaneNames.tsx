import { memo } from 'react';
import type { ChartLayout } from '#screens/timeline/chart-layout.ts';
import { AXIS_HEIGHT } from '#screens/timeline/TimeAxis.tsx';

type LaneNamesProps = {
  layout: ChartLayout;
  /** Of the column of names; 0 where they are above their rows. */
  namesWidth: number;
};

/** The names of the lanes, and the lines between them. They stay while the window moves. */
export const LaneNames = memo(function LaneNames({ layout, namesWidth }: LaneNamesProps) {
  return (
    <ul aria-label="Lanes">
      {layout.lanes.map(({ lane, top, height }) => (
        <li
          key={lane.key}
          className="absolute inset-x-0 border-b border-hairline text-note"
          style={{ top: AXIS_HEIGHT + top, height }}
        >
          <span
            translate="no"
            title={lane.name}
            className="block truncate pt-1 pr-3"
            style={namesWidth === 0 ? undefined : { width: namesWidth }}
          >
            {lane.name}
          </span>
        </li>
      ))}
    </ul>
  );
});
