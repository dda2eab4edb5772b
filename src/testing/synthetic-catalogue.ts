import { aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';
import type { SpacecraftNormal } from '#ll2/spacecraft.ts';

const CONFIGS = [
  'Soyuz',
  'Progress',
  'Dragon',
  'Cygnus',
  'Shenzhou',
  'Vostok',
  'Gemini',
  'Orion',
].map((name, index) => aSpacecraftConfig({ id: index + 1, name: `Synthetic ${name}` }));
const STATUSES = ['Active', 'Retired', 'Destroyed', 'Single Use'].map((name, index) => ({
  id: index + 1,
  name,
}));

/** mulberry32: a small seeded generator, so that every run sees the same records. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Made-up records for measurements, in LL2's proportions: most never docked, some unknown.
 * Deterministic for a count.
 */
export function aSyntheticCatalogue(count: number): SpacecraftNormal[] {
  const random = createRandom(count);
  const pick = <Value>(values: readonly Value[]) =>
    values[Math.floor(random() * values.length)] ?? null;
  return Array.from({ length: count }, (_, index) => {
    const config = pick(CONFIGS);
    const flights = Math.floor(random() * 5);
    return aSpacecraft({
      id: index + 1,
      name: `${config?.name ?? 'Synthetic'} ${index + 1}`,
      serial_number: `SYN-${index + 1}`,
      is_placeholder: random() < 0.02,
      in_space: random() < 0.05,
      status: pick(STATUSES),
      spacecraft_config: config,
      flights_count: flights,
      mission_ends_count: random() < 0.1 ? null : flights,
      time_in_space:
        random() < 0.1 ? null : `P${Math.floor(random() * 400)}DT${Math.floor(random() * 24)}H`,
      time_docked: random() < 0.8 ? 'P0D' : `P${Math.floor(random() * 200)}D`,
    });
  });
}
