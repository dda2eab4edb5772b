import { toDrawingName } from '#images/drawing-name.ts';
import { isClearedForReuse } from '#ll2/license-terms.ts';
import { CardCaption } from '#images/CardCaption.tsx';
import { CreditedPicture } from '#images/CreditedPicture.tsx';
import type { Image } from '#ll2/image.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { ListState } from '#paths/list.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import { usePictureLoading } from '#spacecraft/ImagePriority.tsx';
import { useList } from '#url-state/use-list.ts';

type SpacecraftPictureProps = {
  spacecraft: Spacecraft;
  layout: 'card' | 'row' | 'page';
};

/** Whether the list shows only cleared pictures, and this one isn't cleared. */
export const isPictureWithheld = ({ pictures }: Pick<ListState, 'pictures'>, image: Image) =>
  pictures === 'cleared' && !isClearedForReuse(image);

/**
 * A craft's picture, with a note if it shows the class. A drawing, if the list shows only cleared pictures and this one
 * isn't cleared.
 */
export function SpacecraftPicture({ spacecraft, layout }: SpacecraftPictureProps) {
  const { list } = useList();
  const { spacecraft_config: config } = spacecraft;
  const recorded = pictureOf(spacecraft);
  const isWithheld = recorded !== null && isPictureWithheld(list, recorded);
  const isOfClass = recorded !== null && recorded.id !== null && recorded.id === config?.image?.id;
  const ofClass = isOfClass ? `Class picture: ${config?.name ?? 'its configuration'}` : null;
  const image = isWithheld ? null : recorded;
  const note = isWithheld ? 'Its picture is not cleared for reuse' : ofClass;
  const tag = isWithheld ? 'picture not cleared' : isOfClass ? 'class picture' : null;
  return (
    <CreditedPicture
      image={image}
      drawing={toDrawingName(spacecraft)}
      subject={config?.name ?? 'a spacecraft'}
      note={note}
      layout={layout}
      transitionName={`picture-${spacecraft.id}`}
      loading={usePictureLoading(spacecraft.id)}
      {...(layout === 'card'
        ? {
            renderCaption: (isPicture) => (
              <CardCaption image={image} isPicture={isPicture} note={note} tag={tag} />
            ),
          }
        : {})}
    />
  );
}
