import { createRandom } from '#lib/seeded-random.ts';
import { CONFIGS, OWN_LICENSES, STATUSES } from '#testing/synthetic-designs.ts';
import { aSyntheticPicture } from '#testing/synthetic-picture.ts';
import { makeSentence, pickFrom, type Random } from '#testing/synthetic-words.ts';
import type { SpacecraftNormal } from '#ll2/spacecraft.ts';

const below = (random: Random, most: number) => Math.floor(random() * most);

/** As LL2 writes them, days the largest unit, but for zeros, which it leaves out. */
function aStay(random: Random, mostDays: number): string {
  const [days, hours, minutes, seconds] = [mostDays, 24, 60, 60].map((most) => below(random, most));
  return `P${days}DT${hours}H${minutes}M${seconds}S`;
}

function makeRecord(random: Random, index: number): SpacecraftNormal {
  const config = pickFrom(random, CONFIGS);
  const flights = below(random, 5);
  const number = index + 1;
  return {
    response_mode: 'normal',
    id: number,
    url: `https://example.org/spacecraft/${number}/`,
    name: `${config.name} ${number}`,
    serial_number: random() < 0.1 ? null : `SYN-${config.id}-${100 + below(random, 900)}`,
    is_placeholder: random() < 0.02,
    image: index % 9 === 0 ? aSyntheticPicture(number, pickFrom(random, OWN_LICENSES)) : null,
    in_space: random() < 0.05,
    time_in_space: random() < 0.1 ? null : aStay(random, 400),
    time_docked: random() < 0.6 ? 'P0D' : aStay(random, 200),
    flights_count: flights,
    mission_ends_count: random() < 0.1 ? null : flights,
    status: pickFrom(random, STATUSES),
    description: index % 5 === 4 ? null : makeSentence(random, number),
    spacecraft_config: random() < 0.02 ? null : config,
    fastest_turnaround: flights > 1 ? aStay(random, 330) : null,
    synthetic: true,
  };
}

/**
 * Made-up records in LL2's normal mode, for measurements and for crawls. They repeat what LL2's repeat: 16
 * configurations of 8 agencies, four statuses, few pictures of their own; some facts are unknown, most craft
 * never docked and so tie. Names, descriptions and a key beyond the contract say that they are synthetic.
 * The same for a count each time. What is nested is one object for all records that have it.
 */
export function makeSyntheticRecords(count: number): SpacecraftNormal[] {
  const random = createRandom(count);
  return Array.from({ length: count }, (_, index) => makeRecord(random, index));
}
