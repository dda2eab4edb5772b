import { type KeyboardEvent, useCallback, useState } from 'react';
import { CreditedPicture } from '#images/CreditedPicture.tsx';
import { describeLicense } from '#images/describe-license.ts';
import type { DrawingName } from '#images/drawings.ts';
import { useZoom } from '#images/use-zoom.ts';
import type { Image } from '#ll2/image.ts';
import { Button } from '#ui/Button.tsx';
import { Status } from '#ui/Status.tsx';

/** A picture in a lightbox, with what distinguishes it: that it shows the class, or a variant. */
export type LightboxPicture = { image: Image; note: string | null };

type LightboxProps = {
  /** Whose pictures these are: `Crew Dragon Endurance`. */
  subject: string;
  /** At least one. */
  pictures: readonly LightboxPicture[];
  /** Replaces a picture that can't be loaded. */
  drawing: DrawingName;
  onClose: () => void;
};

/** Pictures in a dialog over the whole page: to zoom, to pan, with credit and terms. Its code is loaded when it opens. */
export function Lightbox({ subject, pictures, drawing, onClose }: LightboxProps) {
  const [index, setIndex] = useState(0);
  const { zoomIn, zoomOut, fit, onKey, containerProps } = useZoom();
  const open = useCallback((dialog: HTMLDialogElement) => {
    dialog.showModal();
    // Closing it, and not only removing it, gives the focus back.
    return () => dialog.close();
  }, []);
  const picture = pictures[index];
  if (picture === undefined) return null;

  function goTo(next: number) {
    if (pictures[next] === undefined) return;
    fit();
    setIndex(next);
  }

  function onKeyDown(event: KeyboardEvent) {
    const by = { ArrowLeft: -1, ArrowRight: 1, PageUp: -1, PageDown: 1 }[event.key];
    if (onKey(event)) event.preventDefault();
    else if (by !== undefined) goTo(index + by);
  }

  return (
    // Its keys act on the picture, which is no control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={open}
      aria-label={`Pictures of ${subject}`}
      className="m-0 size-full max-h-none max-w-none flex-col overflow-hidden bg-ground text-ink open:flex"
      onKeyDown={onKeyDown}
      onClose={onClose}
    >
      <div className="flex flex-wrap items-center gap-2 p-2">
        {pictures.length === 1 ? null : (
          <>
            <Button isDisabled={index === 0} onClick={() => goTo(index - 1)}>
              Previous picture
            </Button>
            <Button isDisabled={index === pictures.length - 1} onClick={() => goTo(index + 1)}>
              Next picture
            </Button>
            <Status className="figures text-note text-quiet">
              {`${index + 1} of ${pictures.length}`}
            </Status>
          </>
        )}
        <span className="ml-auto flex gap-2">
          <button type="button" className="control" aria-label="Zoom out" onClick={zoomOut}>
            −
          </button>
          <button type="button" className="control" aria-label="Zoom in" onClick={zoomIn}>
            +
          </button>
          <button type="button" className="control" onClick={fit}>
            Fit
          </button>
          <button type="button" className="control font-bold" onClick={onClose}>
            Close
          </button>
        </span>
      </div>
      <div
        {...containerProps}
        className="min-h-0 grow cursor-grab touch-none text-note select-none active:cursor-grabbing [&_figcaption]:px-4 [&_figcaption]:select-text [&_figure>div>*]:pointer-events-none [&_figure>div>*]:[transform:var(--zoom)]"
      >
        <CreditedPicture
          key={picture.image.image_url}
          image={picture.image}
          drawing={drawing}
          subject={subject}
          note={picture.note}
          layout="wall"
          loading="eager"
        />
      </div>
      <p className="max-h-[30dvh] overflow-auto px-4 pt-1 pb-3 text-note">
        <b>May I use the picture?</b> {describeLicense(picture.image.license)}
      </p>
    </dialog>
  );
}
