import { createRandom } from '#lib/seeded-random.ts';
import { CONFIGS, OWN_LICENSES, STATUSES } from '#testing/synthetic-designs.ts';
import { aSyntheticPicture } from '#testing/synthetic-picture.ts';
import { makeSentence, pickFrom, type Random } from '#testing/synthetic-words.ts';
import type { SpacecraftNormal } from '#ll2/spacecraft.ts';

const below = (random: Random, most: number) => Math.floor(random() * most);

/** A duration as LL2 writes it, with days as the largest unit, except that LL2 leaves out zeros. */
function aDuration(random: Random, mostDays: number): string {
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
    time_in_space: random() < 0.1 ? null : aDuration(random, 400),
    time_docked: random() < 0.6 ? 'P0D' : aDuration(random, 200),
    flights_count: flights,
    mission_ends_count: random() < 0.1 ? null : flights,
    status: pickFrom(random, STATUSES),
    description: index % 5 === 4 ? null : makeSentence(random, number),
    spacecraft_config: random() < 0.02 ? null : config,
    fastest_turnaround: flights > 1 ? aDuration(random, 330) : null,
    synthetic: true,
  };
}

/**
 * Synthetic records in LL2's normal mode, for measurements and crawls. They repeat what LL2's records repeat: 16
 * configurations of 8 agencies, four statuses, few pictures of their own. Some facts are unknown; most craft never
 * docked, so they tie. Names, descriptions and an extra key mark them as synthetic. The same count gives the same
 * records. Records share their nested objects.
 */
export function makeSyntheticRecords(count: number): SpacecraftNormal[] {
  const random = createRandom(count);
  return Array.from({ length: count }, (_, index) => makeRecord(random, index));
}
