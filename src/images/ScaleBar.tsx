import { SHEET } from '#images/drawings.ts';

const LENGTHS = [10, 5, 2, 1, 0.5];
const LONGEST = SHEET.width / 4;
const LEFT = 16;
const BASE = SHEET.height - 12;

/** How long a metre is on the sheet: a bar of a round length in the bottom corner that drawings keep clear. */
export function ScaleBar({ unitsPerMetre }: { unitsPerMetre: number }) {
  const metres = LENGTHS.find((length) => length * unitsPerMetre <= LONGEST);
  if (metres === undefined) return null;
  const end = LEFT + metres * unitsPerMetre;
  return (
    <g stroke="currentColor" fill="none">
      <path
        d={`M${LEFT} ${BASE - 4}v8M${LEFT} ${BASE}H${end}M${end} ${BASE - 4}v8`}
        vectorEffect="non-scaling-stroke"
      />
      <text x={end + 6} y={BASE + 4} fontSize="11" fill="currentColor" stroke="none">
        {metres} m
      </text>
    </g>
  );
}
