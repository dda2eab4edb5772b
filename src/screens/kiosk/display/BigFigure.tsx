import { estimateWidth } from '#screens/kiosk/display/fit-text.ts';

const SIZE = 17;
/** Without its unit, in units of the display. */
const MAX_WIDTH = 55;

type BigFigureProps = {
  value: string;
  unit?: string;
  /** The figure that goes with it, in the line below. */
  rest?: string | null;
  /** What it counts. */
  words: string;
};

/** The figure that fills the middle of a slide. */
export function BigFigure({ value, unit, rest = null, words }: BigFigureProps) {
  const size = Math.min(SIZE, MAX_WIDTH / estimateWidth(value));
  return (
    // A translator would send each second's text away.
    <div className="figures" translate={rest === null ? undefined : 'no'}>
      <div className="leading-none whitespace-nowrap">
        <span className="font-bold" style={{ fontSize: `calc(var(--spacing) * ${size})` }}>
          {value}
        </span>
        {unit === undefined ? null : (
          <span className="ml-1.5 text-[length:--spacing(5)]">{unit}</span>
        )}
      </div>
      <div className="mt-0.5 flex flex-wrap items-baseline gap-x-2.5 leading-tight">
        {rest === null ? null : (
          <span className="text-[length:--spacing(6)] whitespace-nowrap">{rest}</span>
        )}
        <span className="text-[length:--spacing(3.9)] text-quiet">{words}</span>
      </div>
    </div>
  );
}
