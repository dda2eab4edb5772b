import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { aServedImage } from './synthetic-file.ts';

/** Craft with a picture each, served by the test's own site. */
export function picturedCraft(siteUrl: string, count: number) {
  return Array.from({ length: count }, (_, index) =>
    aSpacecraft({
      id: index + 1,
      name: `Synthetic ${index + 1}`,
      image: aServedImage(siteUrl, { id: index + 1, credit: 'Synthetic', license: null }),
    }),
  );
}
