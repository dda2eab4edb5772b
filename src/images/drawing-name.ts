import type { DrawingName } from '#images/drawings.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

// Patterns for names, the most specific first. LL2's ids would be simpler, but most configurations have none in the
// catalogue.
const BY_DESIGN: readonly (readonly [RegExp, DrawingName])[] = [
  [/voskhod.*3kd/i, 'voskhod-3kd'],
  [/voskhod/i, 'voskhod'],
  [/vostok/i, 'vostok'],
  [/progress/i, 'progress'],
  [/soyuz/i, 'soyuz'],
  // The second pair of wings, on the orbital module, flew up to Shenzhou 6.
  [/shenzhou-?\s?[1-6]\b/i, 'shenzhou'],
  [/shenzhou/i, 'shenzhou-8'],
  [/tianzhou/i, 'tianzhou'],
  [/dragon (1|c10|c11)/i, 'dragon-1'],
  [/dragon/i, 'dragon-2'],
  [/lunar module|\blm\b/i, 'apollo-lm'],
  [/apollo/i, 'apollo-csm'],
  [/gemini/i, 'gemini'],
  [/mercury/i, 'mercury'],
  [/orion/i, 'orion'],
  [/shuttle/i, 'shuttle-orbiter'],
  [/buran/i, 'buran'],
  [/x-37/i, 'x-37b'],
  [/x-15/i, 'x-15'],
  [/starship|^ship \d/i, 'starship'],
  [/starliner/i, 'starliner'],
  [/dream chaser/i, 'dream-chaser'],
  [/new shepard|crew capsule|\brss\b/i, 'new-shepard'],
  [/cygnus/i, 'cygnus'],
  [/\bhtv\b|kounotori/i, 'htv'],
  [/\batv\b|automated transfer/i, 'atv'],
];

const BY_TYPE: readonly (readonly [RegExp, DrawingName])[] = [
  [/capsule/i, 'generic-capsule'],
  [/plane/i, 'generic-spaceplane'],
  [/cargo|tug/i, 'generic-cargo'],
  [/stage/i, 'generic-upper-stage'],
  [/lander/i, 'generic-lander'],
  [/station/i, 'generic-station'],
];

/** The best drawing for a craft: the one of its design, else of its type, else the generic one. */
export function toDrawingName({
  name,
  spacecraft_config,
}: Pick<Spacecraft, 'name' | 'spacecraft_config'>): DrawingName {
  const design = `${name} ${spacecraft_config?.name ?? ''}`;
  const type = spacecraft_config?.type?.name ?? '';
  return (
    BY_DESIGN.find(([pattern]) => pattern.test(design))?.[1] ??
    BY_TYPE.find(([pattern]) => pattern.test(type))?.[1] ??
    'generic'
  );
}
