import { createRandom } from '#lib/seeded-random.ts';

const modulo = (value: number, by: number) => ((value % by) + by) % by;

/** The index of a turn's craft when shuffled: each craft once per round, in a new order each round. */
export function indexShuffled(turn: number, count: number, seed: number): number {
  const round = Math.floor(turn / count);
  const random = createRandom(seed + round * 7919);
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = order[last] ?? last;
    order[last] = order[other] ?? other;
    order[other] = moved;
  }
  return order[modulo(turn, count)] ?? 0;
}

type Round = {
  /** The number of craft. */
  count: number;
  isShuffled: boolean;
  seed: number;
  /** Whether each round begins with the slide “In space now”. */
  hasOverview: boolean;
};

/** The index of a turn's craft; null for the slide “In space now”. Turns may be negative. */
export function indexAt(
  turn: number,
  { count, isShuffled, seed, hasOverview }: Round,
): number | null {
  const first = hasOverview ? 1 : 0;
  const place = modulo(turn, count + first) - first;
  if (place < 0) return null;
  const round = Math.floor(turn / (count + first));
  // The overview takes no turn from the shuffle, so that displays with one seed show the same rounds with and without it.
  return isShuffled ? indexShuffled(round * count + place, count, seed) : place;
}
