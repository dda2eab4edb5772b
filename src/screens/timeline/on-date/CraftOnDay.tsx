import type { ReactNode } from 'react';
import { DrawingMark } from '#images/DrawingMark.tsx';
import { toDrawingName } from '#images/drawing-name.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { SpacecraftLink } from '#spacecraft/SpacecraftLink.tsx';

type CraftOnDayProps = {
  spacecraft: Spacecraft;
  /** What is known of it on the day. */
  children: ReactNode;
};

/** An item of the lists of craft: a drawing, the linked name and some text. */
export function CraftOnDay({ spacecraft, children }: CraftOnDayProps) {
  return (
    <li className="flex min-w-0 gap-3 border-t border-hairline pt-2">
      <DrawingMark name={toDrawingName(spacecraft)} className="h-11 w-12 shrink-0 opacity-85" />
      <div className="min-w-0 text-note">
        <p className="text-body">
          <SpacecraftLink spacecraft={spacecraft} />
        </p>
        {children}
      </div>
    </li>
  );
}
