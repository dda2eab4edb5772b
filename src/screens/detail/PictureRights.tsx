import { formatAttribution } from '#images/attribution.ts';
import { describeLicense } from '#images/describe-license.ts';
import { PictureStructuredData } from '#images/PictureStructuredData.tsx';
import { toWebUrl } from '#lib/web-url.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';
import { BasisMark } from '#screens/detail/basis/BasisMark.tsx';
import { isPictureWithheld } from '#spacecraft/SpacecraftPicture.tsx';
import { useList } from '#url-state/use-list.ts';
import { CopyButtons } from '#ui/CopyButtons.tsx';

/** Whether and how a craft's picture may be used, in words. Nothing where the page shows our drawing instead. */
export function PictureRights({ spacecraft }: { spacecraft: SpacecraftDetailed }) {
  const { list } = useList();
  const image = pictureOf(spacecraft);
  if (image === null || isPictureWithheld(list, image)) return null;
  const { image_url } = image;
  return (
    <section className="self-start border-l-2 border-edge pl-3 text-note print:hidden">
      <h2 className="inline font-bold">May I use the picture?</h2> {describeLicense(image.license)}
      <BasisMark field="image" />
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <CopyButtons
          fieldLabel="Credit line"
          choices={[
            {
              label: 'Copy credit line',
              toText: () => formatAttribution(image, 'text'),
              doneMessage: 'Credit line copied.',
            },
          ]}
        />
        {image_url === null || toWebUrl(image_url) === null ? null : (
          <a
            href={image_url}
            rel="noreferrer"
            referrerPolicy="no-referrer"
            className="control inline-flex items-center no-underline hover:bg-well"
          >
            Open full picture
          </a>
        )}
      </div>
      <PictureStructuredData image={image} />
    </section>
  );
}
