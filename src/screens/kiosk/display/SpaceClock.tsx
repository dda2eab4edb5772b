import type { Provenance } from '#catalogue/file/provenance.ts';
import { formatDate } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { formatClock, timeInSpaceAt } from '#screens/kiosk/display/time-in-space.ts';
import { useNow } from '#ui/use-now.ts';

type SpaceClockProps = {
  spacecraft: Spacecraft;
  provenance: Provenance;
  /** True to count up; false to show the recorded time. */
  isRunning: boolean;
};

/** A craft's time in space, and the date of the record that it is based on. */
export function SpaceClock({ spacecraft, provenance, isRunning }: SpaceClockProps) {
  const { recorded, mode } = provenance;
  const now = useNow(1_000);
  const time = timeInSpaceAt(spacecraft, recorded, isRunning ? now : Date.parse(recorded));
  if (time === null) {
    return (
      <div>
        <span className="block text-[2em] font-bold">—</span>
        Time in space, not recorded
      </div>
    );
  }
  const counted = mode === null ? 'at least; counted from' : 'counted from';
  return (
    <div>
      {/* It changes each second, and a translator would send it away each time. */}
      <span
        translate="no"
        className="figures block font-mono text-[2em] leading-tight tracking-[-0.08em]"
      >
        {formatClock(time.seconds)}
      </span>
      Time in space
      {time.isRunning && isRunning
        ? `, ${counted} the record of ${formatDate(recorded)}`
        : `, as recorded ${formatDate(recorded)}`}
    </div>
  );
}
