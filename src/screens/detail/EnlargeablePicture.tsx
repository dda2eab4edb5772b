import { Suspense, useRef, useState } from 'react';
import { lazyModule } from '#hydration/lazy-module.tsx';
import { toDrawingName } from '#images/drawing-name.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { toCraftPictures } from '#screens/detail/craft-pictures.ts';
import { isPictureWithheld, SpacecraftPicture } from '#spacecraft/SpacecraftPicture.tsx';
import { useList } from '#url-state/use-list.ts';
import { Status } from '#ui/Status.tsx';

const lightbox = lazyModule(() => import('#images/Lightbox.tsx'));

/** A craft's picture, which opens in a lightbox. A drawing doesn't: it has no more to show. */
export function EnlargeablePicture({ spacecraft }: { spacecraft: Spacecraft }) {
  const { list } = useList();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const pictures = toCraftPictures(spacecraft).filter(
    ({ image }) => !isPictureWithheld(list, image),
  );
  return (
    <div className="relative on-label:[grid-area:picture]">
      <SpacecraftPicture spacecraft={spacecraft} layout="page" />
      {pictures.length === 0 ? null : (
        <button
          ref={opener}
          type="button"
          className="absolute inset-x-0 top-0 flex aspect-4/3 cursor-zoom-in items-end justify-end p-2 print:hidden"
          onClick={() => setIsOpen(true)}
        >
          <span className="border border-edge bg-ground px-2 py-1 text-note">Enlarge</span>
        </button>
      )}
      {isOpen ? (
        <Suspense>
          <lightbox.Consumer>
            {(module) =>
              module === null ? (
                <Status>
                  The enlarged picture failed to load. It opens when this device is online.
                </Status>
              ) : (
                <module.Lightbox
                  subject={toCraftName(spacecraft)}
                  pictures={pictures}
                  drawing={toDrawingName(spacecraft)}
                  onClose={() => {
                    setIsOpen(false);
                    // Safari doesn't focus a button that is clicked, so the dialog can't give the focus back to it.
                    opener.current?.focus();
                  }}
                />
              )
            }
          </lightbox.Consumer>
        </Suspense>
      ) : null}
    </div>
  );
}
