import { useState } from 'react';
import type { RotationControls } from '#screens/kiosk/display/use-rotation.ts';

const BUTTON = 'control min-h-12 px-4 text-lead cramped:min-h-9 cramped:px-2';

/** The buttons pause, previous and next, shown while one has the focus or a pointer moves. */
export function KioskControls({
  rotation: { isPaused, togglePause, go, hold },
  isShown,
}: {
  rotation: RotationControls;
  isShown: boolean;
}) {
  // Each holds the rotation on its own: a pointer that leaves must not resume it under somebody's focus.
  const [isUnderFocus, setIsUnderFocus] = useState(false);
  const [isUnderPointer, setIsUnderPointer] = useState(false);

  function setFocus(isUnder: boolean) {
    setIsUnderFocus(isUnder);
    hold(isUnder || isUnderPointer);
  }

  function setPointer(isUnder: boolean) {
    setIsUnderPointer(isUnder);
    hold(isUnder || isUnderFocus);
  }

  return (
    // These handlers only stop the rotation while somebody uses the controls; the group is not interactive itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      aria-label="Rotation"
      className={`fixed inset-x-0 bottom-0 z-30 flex justify-center gap-2 p-4 cramped:p-2 focus-within:pointer-events-auto focus-within:opacity-100 ${isShown ? '' : 'pointer-events-none opacity-0'}`}
      // A button keeps the focus of a press by touch or mouse after its visitor has left: only a keyboard's focus counts.
      onFocus={({ target }) => setFocus(target.matches(':focus-visible'))}
      onBlur={() => setFocus(false)}
      onPointerEnter={() => setPointer(true)}
      onPointerLeave={() => setPointer(false)}
    >
      <button type="button" className={BUTTON} aria-pressed={isPaused} onClick={togglePause}>
        {isPaused ? 'Resume' : 'Pause'}
      </button>
      <button type="button" className={BUTTON} onClick={() => go(-1)}>
        Previous
      </button>
      <button type="button" className={BUTTON} onClick={() => go(1)}>
        Next
      </button>
    </div>
  );
}
