import type { Provenance } from '#catalogue/file/provenance.ts';
import { formatDate } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { clockAt, type ClockParts } from '#spacecraft/time-in-space.ts';
import { useNow } from '#ui/use-now.ts';

/** A clock's figures, and in words what they count. */
export type SpaceClock = ClockParts & { words: string };

/**
 * A craft's time in space, which counts up while it is there. Null when no time is recorded.
 * @param isRunning True to count up; false for the recorded time.
 */
export function useSpaceClock(
  spacecraft: Spacecraft,
  { recorded }: Provenance,
  isRunning: boolean,
): SpaceClock | null {
  const now = useNow(1_000);
  const clock = clockAt(spacecraft, recorded, now, isRunning);
  if (clock === null) return null;
  const { isCounting, ...parts } = clock;
  const { flights_count, in_space } = spacecraft;
  if (in_space !== true)
    return { ...parts, words: flights_count === 1 ? 'in space' : 'in space in total' };
  // Without the number of flights, a craft seems to have been up for all that time.
  const what = (flights_count ?? 1) > 1 ? `in ${flights_count} flights` : 'in space';
  return { ...parts, words: `${what} ${isCounting ? 'so far' : `by ${formatDate(recorded)}`}` };
}
