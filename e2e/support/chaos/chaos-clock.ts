import type { BrowserContext } from '@playwright/test';

const DAY_MS = 24 * 3_600_000;

/** How far a device's clock may be off (ms): a network's correction, a time zone, a flat battery, a wrong year. */
const ERRORS = [-10 * 365 * DAY_MS, -DAY_MS, -60_000, 60_000, DAY_MS, 4 * 365 * DAY_MS];

/** The world's time, and the clock of the device that shows it. Both start right. */
export async function createChaosClock(context: BrowserContext, start: number) {
  let now = start;
  await context.clock.install({ time: start });
  return {
    /** Ms since 1970, whatever the device's clock shows. */
    now: () => now,
    async pass(ms: number) {
      now += ms;
      await context.clock.fastForward(ms);
    },
    /** Sets the device's clock wrong. */
    setWrong: (random: () => number) =>
      context.clock.setSystemTime(now + (ERRORS[Math.floor(random() * ERRORS.length)] ?? 0)),
    setRight: () => context.clock.setSystemTime(now),
  };
}

export type ChaosClock = Awaited<ReturnType<typeof createChaosClock>>;
