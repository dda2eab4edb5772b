import type { Provenance } from '#catalogue/file/provenance.ts';
import { formatDate } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { BigFigure } from '#screens/kiosk/display/BigFigure.tsx';
import { timeInSpaceAt, toClockParts } from '#screens/kiosk/display/time-in-space.ts';
import { useNow } from '#ui/use-now.ts';

type SpaceClockProps = {
  spacecraft: Spacecraft;
  provenance: Provenance;
  /** True to count up; false to show the recorded time. */
  isRunning: boolean;
};

/** A craft's time in space, which counts up while it is there. Null when no time is recorded. */
export function SpaceClock({ spacecraft, provenance, isRunning }: SpaceClockProps) {
  const { recorded } = provenance;
  const now = useNow(1_000);
  const time = timeInSpaceAt(spacecraft, recorded, isRunning ? now : Date.parse(recorded));
  if (time === null) return null;
  const isCounting = time.isRunning && isRunning;
  const { value, unit, rest } = toClockParts({ ...time, isRunning: isCounting });
  const landed = spacecraft.flights_count === 1 ? 'in space' : 'in space in total';
  const still = spacecraft.in_space === true ? `in space by ${formatDate(recorded)}` : landed;
  return (
    <BigFigure
      value={value}
      unit={unit}
      rest={rest}
      words={isCounting ? 'in space so far' : still}
    />
  );
}
