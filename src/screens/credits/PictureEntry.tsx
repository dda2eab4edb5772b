import type { PictureUse } from '#catalogue/engine/results.ts';
import { CreditedPicture } from '#images/CreditedPicture.tsx';
import { toDrawingName } from '#images/drawing-name.ts';
import { toImageTitle } from '#ll2/image-metadata.ts';
import { DEFAULT_LIST } from '#paths/list.ts';
import { SpacecraftNames } from '#spacecraft/SpacecraftNames.tsx';
import { ExternalLink } from '#ui/ExternalLink.tsx';

/** A picture of craft with its credit, and the craft that show it. */
export function PictureEntry({ use: { image, spacecraft } }: { use: PictureUse }) {
  const title = toImageTitle(image);
  const [first] = spacecraft;
  return (
    <div className="flex flex-col gap-1 text-note">
      <CreditedPicture
        image={image}
        drawing={
          first === undefined
            ? 'generic'
            : toDrawingName({ name: first.name, spacecraft_config: null })
        }
        subject={first?.name ?? title}
        layout="card"
        keepsCredit
        loading="lazy"
      />
      <h3 className="px-3 text-body font-bold">
        <ExternalLink href={image.image_url ?? ''}>{title}</ExternalLink>
      </h3>
      <p className="px-3 pb-3">
        {spacecraft.length === 0
          ? 'Shows a configuration. Its craft have other pictures.'
          : 'Shown for '}
        <SpacecraftNames spacecraft={spacecraft} list={DEFAULT_LIST} />
      </p>
    </div>
  );
}
