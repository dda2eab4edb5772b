import { NOT_CHECKED, type RefreshState } from '#source/refresh-state.ts';
import type { Catalogue } from '#catalogue/file/catalogue-file.ts';
import { isNewer, fetchIfModified } from '#catalogue/changed-file.ts';
import { nextTask } from '#lib/next-task.ts';
import type { LocalCatalogue } from '#source/local-catalogue.ts';

/** One page's checks for a newer catalogue file on its host. */
export type Refresh = {
  /** The same object until the next check has ended. */
  state(): RefreshState;
  subscribe(listener: () => void): () => void;
  /**
   * Makes checks suit a kiosk display, until the returned function is called: they also run while the browser reports
   * the page as hidden, and at the display's own interval (minutes) if it has one.
   */
  startDisplayMode(minutes: number | null): () => void;
};

/** The published catalogue file. */
export type Published = {
  /** Sends one request, and opens a newer file. Rejects when that fails. */
  check: () => Promise<void>;
  /** Whether a catalogue is open, which could be outdated. */
  isOpen: () => boolean;
};

/** What the checks need of the browser: the page's state, a clock and random numbers. */
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
/** How often the clock is read (ms). The clock decides, since timers are late on a device that slept. */
const TICK = 1_000;
/** One switch may turn on a hundred displays, so each makes its first check up to this share of the interval early. */
const MOST_EARLY = 0.1;
/** One router may reconnect all of them, so each waits a random time in this range (ms). */
const RECOVERY = { least: 3_000, most: 45_000 };

/**
 * Checks for a newer file once in each interval while the page is visible. A hidden page, or one without a network,
 * makes up for one missed check when it is visible or online again. A check that fails changes nothing, and the next
 * one is due at the usual time.
 * @param minutes The site's interval; null for never.
 */
export function createRefresh(
  { check, isOpen }: Published,
  minutes: number | null,
  { now, every, isVisible, isOnline, random }: Environment = PAGE,
): Refresh {
  let state = NOT_CHECKED;
  let display: { minutes: number | null } | null = null;
  let isChecking = false;
  /** The time of the last check; before the first one, when the catalogue was opened. */
  let since = now();
  let early = random() * MOST_EARLY;
  let lastOffline = -Infinity;
  const recovery = RECOVERY.least + random() * (RECOVERY.most - RECOVERY.least);
  const listeners = new Set<() => void>();

  async function runCheck() {
    isChecking = true;
    let hasFailed = false;
    try {
      await check();
    } catch {
      hasFailed = true;
    }
    isChecking = false;
    const lastResponseAt = hasFailed ? state.lastResponseAt : now();
    state = { lastResponseAt, hasFailed, checks: state.checks + 1 };
    for (const listener of listeners) listener();
  }

  function tick() {
    const time = now();
    // Setting the clock back must not delay the next check.
    if (!isOpen() || time < since) since = time;
    if (!isOnline() || time < lastOffline) lastOffline = time;
    if (isChecking || (display === null && !isVisible()) || time - lastOffline < recovery) return;
    const interval = display?.minutes ?? minutes;
    if (interval === null || time - since < interval * MINUTE * (1 - early)) return;
    since = time;
    early = 0;
    void runCheck();
  }
  every(TICK, tick);

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    startDisplayMode(own) {
      const started = { minutes: own };
      display = started;
      return () => {
        if (display === started) display = null;
      };
    },
  };
}

/** Keeps what changed, for the page about changes. Storage may be slow, and its code may be missing: nothing waits for it. */
async function keepSeen(before: Catalogue, after: Catalogue): Promise<void> {
  try {
    const { keepChanges } = await import('#catalogue/device/device-changes.ts');
    await keepChanges('published', before, after);
  } catch {
    // The new catalogue matters more than its history.
  }
}

/** Starts this page's checks for a newer published file. */
export function startRefresh({ source, file }: LocalCatalogue, minutes: number | null): Refresh {
  return createRefresh(
    {
      isOpen: () => source.active() !== null,
      async check() {
        const changed = await fetchIfModified(file);
        if (changed === null) return;
        // Parsing and indexing are two tasks, so that neither blocks the page for long.
        await nextTask();
        const current = source.active();
        if (current !== null && !isNewer(changed, current)) return;
        if (current !== null) void keepSeen(current.catalogue, changed);
        source.replace(changed, 'published');
      },
    },
    minutes,
  );
}
