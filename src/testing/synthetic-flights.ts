import { createRandom } from '#lib/seeded-random.ts';
import { aLaunch, aNormalFlight } from '#testing/a-flight.ts';
import type { SpacecraftNormal } from '#ll2/spacecraft.ts';

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(1961, 3, 12);
const LAST = Date.UTC(2026, 0, 1);
const FLIGHTS = 18;
/** A flight of a few hours up to one of more than a year. */
const MOST_DAYS = 400;

/**
 * The records in detailed mode, with 18 synthetic flights each between 1961 and 2025. They overlap, and the ends of some
 * aren't recorded. The same records get the same flights.
 */
export function withSyntheticFlights(records: readonly SpacecraftNormal[]): unknown[] {
  const random = createRandom(records.length);
  return records.map((record) => ({
    ...record,
    response_mode: 'detailed',
    flights_count: FLIGHTS,
    flights: Array.from({ length: FLIGHTS }, (_, index) => {
      const start = FIRST + random() * (LAST - FIRST);
      const end = start + random() ** 3 * MOST_DAYS * DAY_MS;
      return aNormalFlight({
        id: record.id * FLIGHTS + index,
        launch: aLaunch({ name: `Synthetic launch ${index}`, net: new Date(start).toISOString() }),
        mission_end: random() < 0.05 ? null : new Date(end).toISOString(),
      });
    }),
  }));
}
