import { memo } from 'react';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { InSpaceBadge } from '#spacecraft/InSpaceBadge.tsx';
import { Highlight } from '#spacecraft/Highlight.tsx';
import { Deferred } from '#screens/list/Deferred.tsx';
import { KeyFigures } from '#spacecraft/KeyFigures.tsx';
import { SerialNumber } from '#spacecraft/SerialNumber.tsx';
import { SpacecraftLink } from '#spacecraft/SpacecraftLink.tsx';
import { StatusBadge } from '#spacecraft/StatusBadge.tsx';
import { Missing } from '#ui/Missing.tsx';

/** As large as a picture with one line of credit. */
function PicturePlaceholder() {
  return (
    <div>
      <div className="aspect-4/3 bg-well" />
      <div className="mt-1.5 h-[calc(1em*var(--text-note--line-height))] text-note" />
    </div>
  );
}

/** Memoized: it renders again only for another record. Its children that depend on the query read it themselves. */
export const SpacecraftCard = memo(function SpacecraftCard({
  spacecraft,
}: {
  spacecraft: Spacecraft;
}) {
  const { spacecraft_config } = spacecraft;
  const agency = spacecraft_config?.agency;
  const design = [spacecraft_config?.name, agency?.abbrev ?? agency?.name]
    .filter(Boolean)
    .join(' · ');
  return (
    <article className="relative row-span-2 grid grid-rows-subgrid border border-hairline bg-raised hover:border-edge">
      <Deferred fallback={<PicturePlaceholder />}>
        {({ SpacecraftPicture }) => <SpacecraftPicture spacecraft={spacecraft} layout="card" />}
      </Deferred>
      <div className="flex grow flex-col px-3 pt-3 pb-3">
        <h2 className="text-lead">
          <SpacecraftLink spacecraft={spacecraft} isStretched />
        </h2>
        <p className="font-mono text-note text-quiet">
          <SerialNumber serial_number={spacecraft.serial_number} />
        </p>
        <p className="mt-1 text-note">
          {design === '' ? (
            <Missing reason="Configuration not recorded" />
          ) : (
            <Highlight text={design} />
          )}
        </p>
        <p className="mt-2 mb-auto flex flex-wrap gap-x-4 gap-y-1 text-note">
          <StatusBadge status={spacecraft.status} />
          <InSpaceBadge in_space={spacecraft.in_space} />
        </p>
        <KeyFigures spacecraft={spacecraft} className="mt-3 max-[90rem]:text-note" />
      </div>
    </article>
  );
});

/** The spacecraft as cards. Cards in a row share two grid lines, so that their pictures and names align. */
export function SpacecraftCards({ spacecraft }: { spacecraft: readonly Spacecraft[] }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,max(14rem,(100%-4*1rem)/5)),1fr))] gap-4 print:grid-cols-4">
      {spacecraft.map((one) => (
        <li key={one.id} className="row-span-2 grid grid-rows-subgrid gap-y-0 break-inside-avoid">
          <SpacecraftCard spacecraft={one} />
        </li>
      ))}
    </ul>
  );
}
