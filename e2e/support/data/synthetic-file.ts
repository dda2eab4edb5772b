import * as v from 'valibot';
import { formatCatalogueFile } from '#catalogue/file/format-catalogue.ts';
import { ProvenanceSchema } from '#catalogue/file/provenance.ts';
import type { Image } from '#ll2/image.ts';
import { anImage, aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';

const provenance = v.parse(ProvenanceSchema, {
  recorded: '2020-01-02',
  source: 'https://example.org/',
  upstream_count: 600,
});

/** The body of a catalogue file with these records. */
export function aCatalogueFile(results: readonly unknown[]): string {
  return formatCatalogueFile({ provenance, results });
}

/** A picture that the test's site serves, in a small and a large file. */
export function aServedImage(siteUrl: string, given: Partial<Image> & { id: number }): Image {
  return anImage({
    name: `Synthetic picture ${given.id}`,
    image_url: `${siteUrl}/pictures/${given.id}-full`,
    thumbnail_url: `${siteUrl}/pictures/${given.id}-small`,
    ...given,
  });
}

const NASA = {
  id: 4,
  name: 'NASA Image and Media Guidelines',
  priority: 0,
  link: 'https://example.org/nasa',
};
const UNKNOWN = { id: 1, name: 'Unknown', priority: 9, link: null };

/** One craft for each state of a picture's rights, and one without a picture. */
export function craftByRights(siteUrl: string) {
  const served = (given: Partial<Image> & { id: number }) => aServedImage(siteUrl, given);
  const ofClass = served({ id: 3, credit: null, license: UNKNOWN });
  const spacecraft_config = aSpacecraftConfig({ id: 38, name: 'Soyuz MS', image: ofClass });
  return [
    aSpacecraft({
      id: 1,
      name: 'Both known',
      image: served({ id: 1, credit: 'NASA', license: NASA }),
    }),
    aSpacecraft({
      id: 2,
      name: 'Credit alone',
      image: served({ id: 2, credit: 'Blue Origin', license: UNKNOWN }),
    }),
    aSpacecraft({ id: 3, name: 'Neither', image: ofClass, spacecraft_config }),
    aSpacecraft({ id: 4, name: 'No picture' }),
  ];
}
