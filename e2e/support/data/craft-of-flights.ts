import type { Flight } from '#ll2/flight.ts';
import type { SpacecraftNormal } from '#ll2/spacecraft.ts';
import { aFlight, aLaunch } from '#testing/a-flight.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

/** A synthetic detailed record with these flights. */
export const aCraftOf = (flights: readonly Flight[], given: Partial<SpacecraftNormal>) => ({
  ...aSpacecraft({ flights_count: flights.length, ...given }),
  response_mode: 'detailed',
  flights,
});

const NAMES = [
  'Soyuz MS',
  'Crew Dragon Endurance',
  'Progress MS',
  'Shenzhou',
  'X-37B',
  'Cygnus NG',
];

/** Synthetic craft in space, named as real ones are, with times of one to four digits of days. */
export const craftInSpace = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aSpacecraft({
      id: index + 1,
      name: `${NAMES[index % NAMES.length]} ${index + 1}`,
      in_space: true,
      flights_count: 1,
      time_in_space: `P${[1_234, 561, 78, 9][index % 4]}DT${index}H`,
    }),
  );

/** A synthetic craft that was launched on this day (UTC), eight years ago: in a leap year, if this is one. */
export function craftOfToday() {
  const today = new Date();
  const net = `${today.getUTCFullYear() - 8}${today.toISOString().slice(4)}`;
  return aCraftOf([aFlight({ launch: aLaunch({ net }) })], { id: 1, name: 'Synthetic craft' });
}
