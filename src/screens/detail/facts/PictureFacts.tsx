import type { Image } from '#ll2/image.ts';
import {
  idFact,
  linkFact,
  nodeFact,
  textFact,
  yesNoFact,
} from '#screens/detail/facts/fact-builders.tsx';
import { KnownFacts } from '#screens/detail/facts/KnownFacts.tsx';
import { ExternalLink } from '#ui/ExternalLink.tsx';

/** The fields of LL2's record of a picture, except credit and license, which are beside the picture. */
export function PictureFacts({ image }: { image: Image }) {
  const { license, variants } = image;
  return (
    <KnownFacts
      facts={[
        textFact('Name', image.name),
        linkFact('License text', license?.link ?? null),
        idFact('License ID', license?.id ?? null),
        idFact('License priority', license?.priority ?? null),
        yesNoFact('For one object only', image.single_use),
        linkFact('File', image.image_url),
        linkFact('Thumbnail', image.thumbnail_url),
        nodeFact(
          'Variants',
          variants === null
            ? null
            : variants.length === 0
              ? 'None'
              : variants.map(({ id, type, image_url }) => (
                  <ExternalLink key={id} href={image_url ?? ''} className="block">
                    {type?.name?.trim() || `Variant ${id}`}
                  </ExternalLink>
                )),
        ),
        idFact('ID in Launch Library', image.id),
      ]}
    />
  );
}
