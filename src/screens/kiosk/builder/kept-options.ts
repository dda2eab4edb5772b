import type { KioskOptions } from '#paths/kiosk.ts';

let kept: KioskOptions | null = null;

/** Keeps the options while the visitor chooses other craft in the list, whose URL has no room for them. */
export function keepOptions(options: KioskOptions): void {
  kept = options;
}

/** The kept options, once; null when there are none. */
export function takeKeptOptions(): KioskOptions | null {
  const taken = kept;
  kept = null;
  return taken;
}
