import { describe, expect, it } from 'vitest';
import { createRefresh } from '#source/refresh.ts';

const START = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;

/** A page whose clock, network and visibility a test controls, and the checks it has made. */
function aPage({ minutes = 60, random = 0 }: { minutes?: number | null; random?: number }) {
  let time = START;
  let tick: (() => void) | null = null;
  const page = { isOpen: true, isVisible: true, isOnline: true, isReachable: true };
  /** When each check was made (minutes from the start). */
  const checks: number[] = [];
  let response = Promise.withResolvers<void>();
  response.resolve();
  const refresh = createRefresh(
    {
      isOpen: () => page.isOpen,
      check() {
        checks.push((time - START) / MINUTE);
        return page.isReachable ? response.promise : Promise.reject(new Error('down'));
      },
    },
    minutes,
    {
      now: () => time,
      every(_, callback) {
        tick = callback;
      },
      isVisible: () => page.isVisible,
      isOnline: () => page.isOnline,
      random: () => random,
    },
  );
  return {
    page,
    checks,
    refresh,
    /** Minutes pass, with a tick each second. */
    pass: async (duration: number) => {
      for (const end = time + duration * MINUTE; time < end;) {
        time += 1_000;
        tick?.();
        // oxlint-disable-next-line no-await-in-loop -- one second after the other
        await Promise.resolve();
      }
    },
    /** The clock jumps by so many minutes: the device slept, or someone set it. */
    jump: async (duration: number) => {
      time += duration * MINUTE;
      tick?.();
      await Promise.resolve();
    },
    /** The next check gets no response until the returned function is called. */
    hold: () => {
      response = Promise.withResolvers();
      return response.resolve;
    },
  };
}

describe('createRefresh', () => {
  it('checks once in each interval', async () => {
    const { pass, checks } = aPage({});
    await pass(60 * 5);
    expect(checks).toEqual([60, 120, 180, 240, 300]);
  });

  it('makes each display’s first check a random share of the interval early', async () => {
    const screens = [0, 0.5, 0.99].map((random) => aPage({ random }));
    await Promise.all(screens.map(({ pass }) => pass(60)));
    const [first = 0, second = 0, third = 0] = screens.flatMap(({ checks }) => checks);
    expect([first, second]).toEqual([60, 57]);
    expect(third).toBeGreaterThanOrEqual(54);
    expect(third).toBeLessThan(55);
  });

  it('never checks on a site that sets no interval', async () => {
    const { pass, checks } = aPage({ minutes: null });
    await pass(60 * 24);
    expect(checks).toEqual([]);
  });

  it('counts the first interval from when the catalogue was opened', async () => {
    const { pass, checks, page } = aPage({});
    page.isOpen = false;
    await pass(300);
    page.isOpen = true;
    await pass(60);
    expect(checks).toEqual([360]);
  });

  it('waits while the page is hidden, and makes up for one check when it is visible', async () => {
    const { pass, checks, page } = aPage({});
    page.isVisible = false;
    await pass(300);
    expect(checks).toEqual([]);
    page.isVisible = true;
    await pass(61);
    const [first = 0, second = 0] = checks;
    expect(first).toBeCloseTo(300, 1);
    expect(second - first).toBe(60);
    // Hidden and visible again within an interval: no check.
    page.isVisible = false;
    await pass(20);
    page.isVisible = true;
    await pass(20);
    expect(checks).toHaveLength(2);
  });

  it('never runs two checks at once', async () => {
    const { pass, checks, hold } = aPage({});
    const respond = hold();
    await pass(200);
    expect(checks).toEqual([60]);
    respond();
    await pass(1);
    expect(checks).toHaveLength(2);
  });

  it('retries a failed check at the next interval', async () => {
    const { pass, checks, page, refresh } = aPage({});
    let notified = 0;
    refresh.subscribe(() => notified++);
    page.isReachable = false;
    await pass(61);
    expect(refresh.state()).toEqual({ lastResponseAt: null, hasFailed: true, checks: 1 });
    page.isReachable = true;
    await pass(60);
    expect(checks).toEqual([60, 120]);
    const lastResponseAt = START + 120 * MINUTE;
    expect(refresh.state()).toEqual({ lastResponseAt, hasFailed: false, checks: 2 });
    expect(notified).toBe(2);
  });

  it('doesn’t check offline, and makes up for one check within a minute of being online', async () => {
    const screens = [0, 1].map((random) => aPage({ random }));
    const returned = await Promise.all(
      screens.map(async ({ pass, checks, page }) => {
        page.isOnline = false;
        await pass(300);
        expect(checks).toEqual([]);
        page.isOnline = true;
        await pass(1);
        return checks;
      }),
    );
    const [soonest = 0, latest = 0] = returned.flat();
    expect(returned.flat()).toHaveLength(2);
    expect(soonest).toBeGreaterThan(300);
    expect(latest - soonest).toBeCloseTo(42 / 60);
  });

  it('checks once after days of sleep, and goes on when the clock was set back', async () => {
    const { pass, jump, checks } = aPage({});
    await jump(60 * 72);
    await jump(1);
    expect(checks).toEqual([60 * 72]);
    await jump(-60 * 70);
    await pass(60);
    expect(checks).toEqual([60 * 72, 60 * 3 + 1]);
  });

  it('checks for a display until it ends: also while hidden, and at its own interval if it has one', async () => {
    const { pass, checks, page, refresh } = aPage({});
    page.isVisible = false;
    const end = refresh.startDisplayMode(30);
    await pass(65);
    expect(checks).toEqual([30, 60]);
    end();
    const endSecond = refresh.startDisplayMode(null);
    end();
    await pass(60);
    expect(checks).toEqual([30, 60, 120]);
    endSecond();
    await pass(120);
    expect(checks).toHaveLength(3);
  });
});
