import { toCraftName } from '#ll2/craft-name.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { ListState } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';
import { CatalogueLink } from '#screens/embed/CatalogueLink.tsx';
import { CardFacts } from '#spacecraft/CardFacts.tsx';
import { ImagePriority } from '#spacecraft/ImagePriority.tsx';
import { SpacecraftPicture } from '#spacecraft/SpacecraftPicture.tsx';

type CardProps = {
  spacecraft: Spacecraft;
  /** The list that its page leads back to. */
  list: ListState;
  /** `h1` for a card that is alone in its frame. */
  heading?: 'h1' | 'h2';
};

/** A craft with its picture, the picture's credit, and what is recorded of it first. The whole card is a link to it. */
function Card({ spacecraft, list, heading: Heading = 'h2' }: CardProps) {
  return (
    <article className="craft-card">
      <SpacecraftPicture spacecraft={spacecraft} layout="card" />
      <div className="craft-card-text">
        <Heading>
          <CatalogueLink
            to={toSpacecraftPath(spacecraft.id, list)}
            translate="no"
            className="font-bold after:absolute after:inset-0"
          >
            {toCraftName(spacecraft)}
          </CatalogueLink>
        </Heading>
        <CardFacts spacecraft={spacecraft} />
      </div>
    </article>
  );
}

/** One craft. In a wide frame the card is as wide as one of a list. */
export function EmbedCard({ spacecraft, list }: Omit<CardProps, 'heading'>) {
  return (
    <div className="md:max-w-72">
      <Card spacecraft={spacecraft} list={list} heading="h1" />
    </div>
  );
}

/** A list's craft, as its cards: in a narrow frame as rows. */
export function EmbedCards({
  spacecraft,
  list,
}: {
  spacecraft: readonly Spacecraft[];
  list: ListState;
}) {
  return (
    <ImagePriority spacecraft={spacecraft}>
      <ul className="grid max-md:border-t max-md:border-hairline md:grid-cols-[repeat(auto-fill,minmax(13.5rem,1fr))] md:gap-4">
        {spacecraft.map((one) => (
          <li key={one.id} className="flex min-w-0">
            <Card spacecraft={one} list={list} />
          </li>
        ))}
      </ul>
    </ImagePriority>
  );
}
