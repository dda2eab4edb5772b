import type { Provenance } from '#catalogue/file/provenance.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { BigFigure } from '#screens/kiosk/display/BigFigure.tsx';
import { useSpaceClock } from '#spacecraft/use-space-clock.ts';

type SpaceClockProps = {
  spacecraft: Spacecraft;
  provenance: Provenance;
  /** True to count up; false to show the recorded time. */
  isRunning: boolean;
};

/** A craft's time in space, which counts up while it is there. Null when no time is recorded. */
export function SpaceClock({ spacecraft, provenance, isRunning }: SpaceClockProps) {
  const clock = useSpaceClock(spacecraft, provenance, isRunning);
  return clock === null ? null : <BigFigure {...clock} />;
}
