import { CompareTray } from '#shell/CompareTray.tsx';
import { UpdateBar } from '#shell/UpdateBar.tsx';

/** The bars at the bottom of the window. They take their own space, so they never cover the end of a page. */
export function BottomBars() {
  return (
    <div className="sticky bottom-0 z-40 -mx-4 sm:-mx-8 print:hidden [@media(height<30rem)]:static">
      <CompareTray />
      <UpdateBar />
    </div>
  );
}
