import type { ReactNode } from 'react';
import { shiftAt } from '#screens/kiosk/display/pixel-shift.ts';
import { isNight, type NightHours } from '#lib/night-hours.ts';
import type { KioskOptions } from '#paths/kiosk.ts';
import { useNow } from '#ui/use-now.ts';
import { useRootTheme } from '#ui/use-root-theme.ts';

type KioskStageProps = {
  options: KioskOptions;
  isCursorHidden: boolean;
  children: ReactNode;
};

/** The color of the overlay at night. Forced colors hide it. */
const DIMMING = 'bg-[#000]/65';

function isDimmed(night: NightHours | null, now: number): boolean {
  return night !== null && isNight(night, new Date(now));
}

/**
 * The display's frame, with its theme, pixel shift and dimming. It scrolls only on screens that are too small for a
 * whole display, such as phones.
 *
 * Everything in it shifts by up to `--bleed` in each direction, so it's smaller than the screen by that. What reaches
 * the screen's edges has margins of twice as much. Small text has to be read from afar, so its colors are darker here.
 */
export function KioskStage({ options, isCursorHidden, children }: KioskStageProps) {
  const now = useNow(60_000);
  const { x, y } = options.shift ? shiftAt(now) : { x: 0, y: 0 };
  useRootTheme(options.theme);
  return (
    <main
      id="main"
      className={`fixed inset-0 overflow-hidden bg-ground text-ink [--color-alive-ink:light-dark(#8f2a00,#ff8f63)] [--color-quiet:light-dark(#4a4945,#b3ae9f)] cramped:static cramped:min-h-dvh ${isCursorHidden ? 'cursor-none' : ''}`}
    >
      <div
        // MAX_SHIFT.
        className={`absolute inset-(--bleed) flex flex-col cramped:static cramped:min-h-dvh cramped:translate-none! cramped:[--bleed:0px] ${options.shift ? '[--bleed:24px]' : '[--bleed:0px]'}`}
        style={{ translate: `${x}px ${y}px` }}
        data-shift={`${x} ${y}`}
      >
        {children}
      </div>
      {isDimmed(options.night, now) ? (
        <div
          className={`pointer-events-none fixed inset-0 z-20 forced-colors:hidden ${DIMMING}`}
          data-dimmed=""
        />
      ) : null}
    </main>
  );
}
