import { memo } from 'react';
import { toCraftName } from '#ll2/craft-name.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { Deferred } from '#screens/list/Deferred.tsx';
import { CardFacts } from '#spacecraft/CardFacts.tsx';
import { SpacecraftLink } from '#spacecraft/SpacecraftLink.tsx';

/** As large as a picture with its line of credit. */
function PicturePlaceholder() {
  return (
    <figure>
      <div className="aspect-3/2 bg-well" />
      <figcaption className="mt-1 h-5" />
    </figure>
  );
}

/** Longer names are smaller, so that the narrowest card shows them whole in two lines. */
const LONG_NAME = 40;

/** Memoized: it renders again only for another record. Its children that depend on the query read it themselves. */
const SpacecraftCard = memo(function SpacecraftCard({ spacecraft }: { spacecraft: Spacecraft }) {
  return (
    <article className="craft-card group">
      <Deferred fallback={<PicturePlaceholder />}>
        {({ SpacecraftPicture }) => <SpacecraftPicture spacecraft={spacecraft} layout="card" />}
      </Deferred>
      <div className="craft-card-text">
        <h2 className={toCraftName(spacecraft).length > LONG_NAME ? 'text-note' : undefined}>
          <SpacecraftLink spacecraft={spacecraft} isStretched />
        </h2>
        <CardFacts spacecraft={spacecraft} />
      </div>
      {/* In a corner of the picture, but after the name for the keyboard. */}
      <Deferred>
        {({ CompareButton }) => <CompareButton spacecraft={spacecraft} layout="card" />}
      </Deferred>
    </article>
  );
});

/** The spacecraft as cards; on a phone as rows. */
export function SpacecraftCards({ spacecraft }: { spacecraft: readonly Spacecraft[] }) {
  return (
    <ul className="grid md:grid-cols-[repeat(auto-fill,minmax(max(13.5rem,(100%-4*1rem)/5),1fr))] md:gap-4 max-md:border-t max-md:border-hairline print:gap-x-4 print:max-md:grid-cols-2 print:md:grid-cols-4">
      {spacecraft.map((one) => (
        <li key={one.id} className="flex min-w-0 break-inside-avoid">
          <SpacecraftCard spacecraft={one} />
        </li>
      ))}
    </ul>
  );
}
