import { useEffect, useState } from 'react';
import { whenIdle } from '#lib/when-idle.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';
import { BasisMark, BasisNotes } from '#screens/detail/basis/BasisMark.tsx';
import { HEADER_FIELDS } from '#screens/detail/basis/basis-notes.ts';
import { CraftActions } from '#screens/detail/CraftActions.tsx';
import { CraftFigures } from '#screens/detail/CraftFigures.tsx';
import { CraftState } from '#screens/detail/CraftState.tsx';
import { PictureRights } from '#screens/detail/PictureRights.tsx';
import { EnlargeablePicture } from '#screens/detail/EnlargeablePicture.tsx';
import type { Paper } from '#screens/detail/print/paper.ts';
import { Printing } from '#screens/detail/print/Printing.tsx';
import { summarize } from '#spacecraft/summary.ts';
import { LongText } from '#ui/LongText.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

/** LL2's description, or a sentence of the recorded facts. */
function Lead({ spacecraft }: { spacecraft: SpacecraftDetailed }) {
  const description = spacecraft.description?.trim() ?? '';
  const text = description === '' ? summarize(spacecraft) : description;
  if (text === null) return null;
  return (
    <p className="prose-width text-lead whitespace-pre-line on-label:line-clamp-4 on-label:[grid-area:lead]">
      <LongText text={text} />
      {description === '' ? null : <BasisMark field="description" />}
    </p>
  );
}

/**
 * The top of a craft's page: picture, name, state, description, figures, and the rights to the picture. A printed label
 * is this part, in the grid of src/styles/print.css.
 */
export function SpacecraftHeader({ spacecraft }: { spacecraft: SpacecraftDetailed }) {
  const [paper, setPaper] = useState<Paper | null>(null);
  const [isIdle, setIsIdle] = useState(false);
  // The browser's own print command needs the QR code, too.
  useEffect(() => {
    void whenIdle().then(() => setIsIdle(true));
  }, []);
  const name = toCraftName(spacecraft);
  // In the order of a phone, on which it is one column.
  return (
    <div className="craft-top grid grid-cols-1 gap-x-8 gap-y-3 md:grid-cols-[minmax(0,9fr)_minmax(0,11fr)] md:grid-rows-[auto_1fr] print:grid-cols-[1fr_2fr] print:grid-rows-[auto_1fr]">
      <title>{`${name} · Spacecraft catalogue`}</title>
      <EnlargeablePicture spacecraft={spacecraft} />
      <div className="flex flex-col gap-3 md:row-span-2 print:row-span-2 on-label:contents">
        <div className="flex flex-col gap-1 on-label:overflow-hidden on-label:[grid-area:name]">
          <div className="flex items-start [&>sup]:mt-4">
            <PageHeading isName>{name}</PageHeading>
            <BasisMark field="name" />
          </div>
          <CraftState spacecraft={spacecraft} />
        </div>
        <Lead spacecraft={spacecraft} />
        <CraftFigures spacecraft={spacecraft} />
        <CraftActions spacecraft={spacecraft} onPrint={setPaper} />
        <BasisNotes of={HEADER_FIELDS} except={[]} />
      </div>
      <PictureRights spacecraft={spacecraft} />
      {isIdle || paper !== null ? (
        <Printing>
          {({ PrintedCode }) => (
            <PrintedCode id={spacecraft.id} paper={paper} onPrinted={() => setPaper(null)} />
          )}
        </Printing>
      ) : null}
    </div>
  );
}
