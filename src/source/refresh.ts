import { NOT_LOOKED, type RefreshState } from '#source/refresh-state.ts';
import { isNewer, fetchIfModified } from '#catalogue/changed-file.ts';
import { nextTask } from '#lib/next-task.ts';
import type { LocalCatalogue } from '#source/local-catalogue.ts';

/** The looks of one page at the host, for a newer catalogue file. */
export type Refresh = {
  /** The same object until the next look has ended. */
  state(): RefreshState;
  subscribe(listener: () => void): () => void;
  /**
   * Looks as a display does, until the returned function is called: whether or not the browser takes its screen
   * for visible, and every so many minutes, if not null, whatever the site says.
   */
  serveDisplay(minutes: number | null): () => void;
};

/** What the host has published. */
export type Published = {
  /** Asks once, and takes what is new. Rejects when that can't be had. */
  look: () => Promise<void>;
  /** Whether there is a catalogue here that could grow old. */
  isOpen: () => boolean;
};

/** What decides beside the host: the page, its clock and chance. */
export type Environment = {
  /** Ms since 1970. */
  now: () => number;
  /** Calls back every so many ms. */
  every: (ms: number, tick: () => void) => void;
  isVisible: () => boolean;
  isOnline: () => boolean;
  /** From 0 to 1. */
  random: () => number;
};

const PAGE: Environment = {
  now: () => Date.now(),
  every: (ms, tick) => void setInterval(tick, ms),
  isVisible: () => document.visibilityState === 'visible',
  isOnline: () => navigator.onLine,
  random: () => Math.random(),
};

const MINUTE = 60_000;
/** How often the clock is read (ms): it decides, since a device that slept has timers that are late. */
const TICK = 1_000;
/** A hundred screens are switched on by one switch. Each first look comes up to this share of the interval early. */
const MOST_EARLY = 0.1;
/** And one router gives all of them their network back: each waits this long before it asks (ms). */
const RECOVERY = { least: 3_000, most: 45_000 };

/**
 * Looks for a newer file once in each interval while somebody can see the page; a hidden one does when it's shown
 * again, if the interval is over by then. A look that comes to nothing changes nothing, and the next is due as if it
 * had not; without a network none is tried, and one that is due meanwhile is made up for.
 * @param minutes The site's interval; null for never.
 */
export function createRefresh(
  { look, isOpen }: Published,
  minutes: number | null,
  { now, every, isVisible, isOnline, random }: Environment = PAGE,
): Refresh {
  let state = NOT_LOOKED;
  let display: { minutes: number | null } | null = null;
  let isLooking = false;
  /** When the host was last asked; before the first time, when the catalogue was opened. */
  let since = now();
  let early = random() * MOST_EARLY;
  let lastCutOff = -Infinity;
  const recovery = RECOVERY.least + random() * (RECOVERY.most - RECOVERY.least);
  const listeners = new Set<() => void>();

  async function ask() {
    isLooking = true;
    let hasFailed = false;
    try {
      await look();
    } catch {
      hasFailed = true;
    }
    isLooking = false;
    const lastAnswer = hasFailed ? state.lastAnswer : now();
    state = { lastAnswer, hasFailed, looks: state.looks + 1 };
    for (const listener of listeners) listener();
  }

  function tick() {
    const time = now();
    // A clock that was set back must not put the next look off.
    if (!isOpen() || time < since) since = time;
    if (!isOnline() || time < lastCutOff) lastCutOff = time;
    if (isLooking || (display === null && !isVisible()) || time - lastCutOff < recovery) return;
    const interval = display?.minutes ?? minutes;
    if (interval === null || time - since < interval * MINUTE * (1 - early)) return;
    since = time;
    early = 0;
    void ask();
  }
  every(TICK, tick);

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    serveDisplay(own) {
      const served = { minutes: own };
      display = served;
      return () => {
        if (display === served) display = null;
      };
    },
  };
}

/** Has a page look for what its host has published since. */
export function startRefresh({ source, file }: LocalCatalogue, minutes: number | null): Refresh {
  return createRefresh(
    {
      isOpen: () => source.active() !== null,
      async look() {
        const changed = await fetchIfModified(file);
        if (changed === null) return;
        // Its engine is made in another task than it was read in.
        await nextTask();
        const current = source.active();
        if (current === null || isNewer(changed, current)) source.replace(changed, 'published');
      },
    },
    minutes,
  );
}
