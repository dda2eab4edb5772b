import * as v from 'valibot';
import { SpacecraftFamilySchema } from '#ll2/spacecraft-config.ts';
import { aSpacecraftConfig } from '#testing/a-spacecraft.ts';
import { aSyntheticPicture, UNKNOWN_LICENSE } from '#testing/synthetic-picture.ts';

// What synthetic craft share. None of it is a fact about a real design of a similar name.

const TYPES = [
  { id: 2, name: 'Capsule' },
  { id: 4, name: 'Cargo Resupply' },
];

export const STATUSES = ['Active', 'Retired', 'Destroyed', 'Single Use'].map((name, index) => ({
  id: index + 1,
  name,
}));

/** Licenses of pictures that show one craft; pictures of a design have an unknown license. */
export const OWN_LICENSES = ['Synthetic guidelines', 'Synthetic commons'].map((name, index) => ({
  id: 4 + index,
  name,
  priority: index,
  link: `https://example.org/licenses/${4 + index}`,
}));

const NUMBERS = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];

const AGENCIES = NUMBERS.map((name, index) => ({
  response_mode: 'list' as const,
  id: index + 1,
  url: `https://example.org/agencies/${index + 1}/`,
  name: `Synthetic agency ${name}`,
  abbrev: `SA${index + 1}`,
  type: index < 5 ? { id: 1, name: 'Government' } : { id: 3, name: 'Commercial' },
}));

const FAMILIES = NUMBERS.slice(0, 5).map((name, index) =>
  v.parse(SpacecraftFamilySchema, {
    response_mode: 'normal',
    id: index + 1,
    name: `Synthetic family ${name}`,
    manufacturer: AGENCIES[index],
    maiden_flight: `19${60 + index}-01-01`,
  }),
);

const DESIGNS = [
  'Soyuz',
  'Progress',
  'Dragon',
  'Cygnus',
  'Shenzhou',
  'Vostok',
  'Gemini',
  'Orion',
  'Apollo',
  'Mercury',
  'Voskhod',
  'Tianzhou',
  'Starliner',
  'Kounotori',
  'Buran',
  'Hermes',
];

export const CONFIGS = DESIGNS.map((name, index) =>
  aSpacecraftConfig({
    id: index + 1,
    url: `https://example.org/spacecraft_configurations/${index + 1}/`,
    name: `Synthetic ${name}`,
    type: TYPES[index % TYPES.length] ?? null,
    agency: AGENCIES[index % AGENCIES.length] ?? null,
    family: FAMILIES.slice(index % 6, (index % 6) + 1),
    in_use: index % 8 < 5,
    image: index % 2 === 0 ? aSyntheticPicture(100_000 + index, UNKNOWN_LICENSE) : null,
  }),
);
