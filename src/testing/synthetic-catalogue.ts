import { createRandom } from '#lib/seeded-random.ts';
import { aSpacecraft, aSpacecraftConfig, anImage } from '#testing/a-spacecraft.ts';
import type { ImageLicense } from '#ll2/image.ts';
import type { SpacecraftNormal } from '#ll2/spacecraft.ts';

const TYPES = [
  { id: 2, name: 'Capsule' },
  { id: 4, name: 'Cargo Resupply' },
];
const AGENCIES = ['One', 'Two', 'Three'].map((name, index) => ({
  response_mode: 'list' as const,
  id: index + 1,
  url: `https://example.org/agencies/${index + 1}/`,
  name: `Synthetic agency ${name}`,
  abbrev: `SA${index + 1}`,
  type: { id: 1, name: 'Government' },
}));
const UNKNOWN_LICENSE = { id: 1, name: 'Unknown', priority: 9, link: null };
const NASA_LICENSE = {
  id: 4,
  name: 'NASA Image and Media Guidelines',
  priority: 0,
  link: 'https://example.org/nasa',
};

function aPicture(id: number, license: ImageLicense) {
  return anImage({
    id,
    name: `Synthetic picture ${id}`,
    image_url: `https://example.org/pictures/${id}.jpg`,
    thumbnail_url: `https://example.org/pictures/${id}-small.jpg`,
    credit: license.id === UNKNOWN_LICENSE.id ? null : 'Synthetic credit',
    license,
    single_use: false,
    variants: [],
  });
}

const CONFIGS = [
  'Soyuz',
  'Progress',
  'Dragon',
  'Cygnus',
  'Shenzhou',
  'Vostok',
  'Gemini',
  'Orion',
].map((name, index) =>
  aSpacecraftConfig({
    id: index + 1,
    url: `https://example.org/spacecraft_configurations/${index + 1}/`,
    name: `Synthetic ${name}`,
    type: TYPES[index % TYPES.length] ?? null,
    agency: AGENCIES[index % AGENCIES.length] ?? null,
    in_use: index < 5,
    image: index % 2 === 0 ? aPicture(100_000 + index, UNKNOWN_LICENSE) : null,
  }),
);
const STATUSES = ['Active', 'Retired', 'Destroyed', 'Single Use'].map((name, index) => ({
  id: index + 1,
  name,
}));

/**
 * Made-up records for measurements and for crawls, in LL2's proportions: most never docked and so
 * tie, some facts unknown, few pictures of their own, prose with line breaks, a key beyond the
 * contract. Deterministic for a count.
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
      url: `https://example.org/spacecraft/${index + 1}/`,
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
      // From here on by place and not by chance, so that what was measured stays what it was.
      image: index % 9 === 0 ? aPicture(index + 1, NASA_LICENSE) : null,
      description:
        index % 5 === 4 ? null : `Synthetic craft no. ${index + 1}.\r\nIt never existed.`,
      fastest_turnaround: flights > 1 ? `P${30 + (index % 300)}DT6H` : null,
      synthetic: true,
    });
  });
}
