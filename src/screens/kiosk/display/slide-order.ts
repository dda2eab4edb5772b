import { createRandom } from '#lib/seeded-random.ts';

const modulo = (value: number, by: number) => ((value % by) + by) % by;

/** The index of a turn's craft among `count`, in the list's order. Turns may be negative. */
export function indexInOrder(turn: number, count: number): number {
  return modulo(turn, count);
}

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
