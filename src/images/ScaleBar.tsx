import { SHEET } from '#images/drawings.ts';

const LENGTHS = [10, 5, 2, 1, 0.5];
const LONGEST = SHEET.width / 4;
const LEFT = 16;
const BASE = SHEET.height - 12;

/** A scale bar of a round length, in the bottom left corner. All drawings leave this corner empty. */
export function ScaleBar({ unitsPerMeter }: { unitsPerMeter: number }) {
  const meters = LENGTHS.find((length) => length * unitsPerMeter <= LONGEST);
  if (meters === undefined) return null;
  const end = LEFT + meters * unitsPerMeter;
  return (
    <g stroke="currentColor" fill="none">
      <path
        d={`M${LEFT} ${BASE - 4}v8M${LEFT} ${BASE}H${end}M${end} ${BASE - 4}v8`}
        vectorEffect="non-scaling-stroke"
      />
      <text x={end + 6} y={BASE + 4} fontSize="11" fill="currentColor" stroke="none">
        {meters} m
      </text>
    </g>
  );
}
