import { memo, Suspense } from 'react';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { InSpaceMark } from '#spacecraft/InSpaceMark.tsx';
import { Highlight } from '#spacecraft/Highlight.tsx';
import { craftPicture } from '#screens/list/list-parts.tsx';
import { KeyFigures } from '#spacecraft/KeyFigures.tsx';
import { SerialNumber } from '#spacecraft/SerialNumber.tsx';
import { SpacecraftLink } from '#spacecraft/SpacecraftLink.tsx';
import { StatusMark } from '#spacecraft/StatusMark.tsx';
import { Missing } from '#ui/Missing.tsx';

/** As large as a picture with one line of credit. */
function PictureRoom() {
  return (
    <div>
      <div className="aspect-4/3 bg-well" />
      <div className="mt-1.5 h-[1lh] text-note" />
    </div>
  );
}

/** Drawn anew with another record only. What the list's query changes in a card hears of it by itself. */
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
      <Suspense fallback={<PictureRoom />}>
        <craftPicture.Part spacecraft={spacecraft} layout="card" />
      </Suspense>
      <div className="flex grow flex-col px-3 pt-3 pb-3">
        <h2 className="text-lead">
          <SpacecraftLink spacecraft={spacecraft} isStretched />
        </h2>
        <p className="font-mono text-note text-quiet">
          <SerialNumber serial_number={spacecraft.serial_number} />
        </p>
        <p className="mt-1 text-note">
          {design === '' ? (
            <Missing why="Configuration not recorded" />
          ) : (
            <Highlight text={design} />
          )}
        </p>
        <p className="mt-2 mb-auto flex flex-wrap gap-x-4 gap-y-1 text-note">
          <StatusMark status={spacecraft.status} />
          <InSpaceMark in_space={spacecraft.in_space} />
        </p>
        <KeyFigures spacecraft={spacecraft} className="mt-3 max-[90rem]:text-note" />
      </div>
    </article>
  );
});
