import { aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';

const NAME = 'A synthetic configuration of a long name '.repeat(3).trim();

/** Eleven craft of one configuration, whose name leaves its count no room. */
export const craftOfLongNames = Array.from({ length: 11 }, (_, index) =>
  aSpacecraft({ id: index + 1, spacecraft_config: aSpacecraftConfig({ name: NAME }) }),
);
