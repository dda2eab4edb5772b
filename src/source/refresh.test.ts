import { describe, expect, it } from 'vitest';
import { createRefresh } from '#source/refresh.ts';

const START = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;

/** A page whose clock, network and visibility are turned by hand, with its looks. */
function aPage({ minutes = 60, random = 0 }: { minutes?: number | null; random?: number }) {
  let time = START;
  let tick: (() => void) | null = null;
  const page = { isOpen: true, isVisible: true, isOnline: true, isReachable: true };
  /** When each look came (minutes from the start). */
  const looks: number[] = [];
  let answer = Promise.withResolvers<void>();
  answer.resolve();
  const refresh = createRefresh(
    {
      isOpen: () => page.isOpen,
      look() {
        looks.push((time - START) / MINUTE);
        return page.isReachable ? answer.promise : Promise.reject(new Error('down'));
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
    looks,
    refresh,
    /** Lets time pass, and reads the clock each second. */
    pass: async (duration: number) => {
      for (const end = time + duration * MINUTE; time < end;) {
        time += 1_000;
        tick?.();
        // oxlint-disable-next-line no-await-in-loop -- one second after the other
        await Promise.resolve();
      }
    },
    /** The clock stands at another time, all at once: the device slept, or it was set. */
    jump: async (duration: number) => {
      time += duration * MINUTE;
      tick?.();
      await Promise.resolve();
    },
    /** Leaves the next look without an answer, until the returned function is called. */
    hold: () => {
      answer = Promise.withResolvers();
      return answer.resolve;
    },
  };
}

describe('the looks for a newer catalogue', () => {
  it('come once in each interval', async () => {
    const { pass, looks } = aPage({});
    await pass(60 * 5);
    expect(looks).toEqual([60, 120, 180, 240, 300]);
  });

  it('come a little early the first time, each screen by its own share', async () => {
    const screens = [0, 0.5, 0.99].map((random) => aPage({ random }));
    await Promise.all(screens.map(({ pass }) => pass(60)));
    const [first = 0, second = 0, third = 0] = screens.flatMap(({ looks }) => looks);
    expect([first, second]).toEqual([60, 57]);
    expect(third).toBeGreaterThanOrEqual(54);
    expect(third).toBeLessThan(55);
  });

  it('never come where the site wants none', async () => {
    const { pass, looks } = aPage({ minutes: null });
    await pass(60 * 24);
    expect(looks).toEqual([]);
  });

  it('are counted from the opening of the catalogue', async () => {
    const { pass, looks, page } = aPage({});
    page.isOpen = false;
    await pass(300);
    page.isOpen = true;
    await pass(60);
    expect(looks).toEqual([360]);
  });

  it('wait while nobody can see the page, and are made up for when it’s shown', async () => {
    const { pass, looks, page } = aPage({});
    page.isVisible = false;
    await pass(300);
    expect(looks).toEqual([]);
    page.isVisible = true;
    await pass(61);
    const [first = 0, second = 0] = looks;
    expect(first).toBeCloseTo(300, 1);
    expect(second - first).toBe(60);
    // Shown and hidden within an interval, it asks nothing.
    page.isVisible = false;
    await pass(20);
    page.isVisible = true;
    await pass(20);
    expect(looks).toHaveLength(2);
  });

  it('don’t come two at once', async () => {
    const { pass, looks, hold } = aPage({});
    const answer = hold();
    await pass(200);
    expect(looks).toEqual([60]);
    answer();
    await pass(1);
    expect(looks).toHaveLength(2);
  });

  it('are tried again at the next interval when they come to nothing', async () => {
    const { pass, looks, page, refresh } = aPage({});
    let told = 0;
    refresh.subscribe(() => told++);
    page.isReachable = false;
    await pass(61);
    expect(refresh.state()).toEqual({ lastAnswer: null, hasFailed: true, looks: 1 });
    page.isReachable = true;
    await pass(60);
    expect(looks).toEqual([60, 120]);
    const lastAnswer = START + 120 * MINUTE;
    expect(refresh.state()).toEqual({ lastAnswer, hasFailed: false, looks: 2 });
    expect(told).toBe(2);
  });

  it('aren’t tried without a network; one that is due comes within a minute of its return', async () => {
    const screens = [0, 1].map((random) => aPage({ random }));
    const returned = await Promise.all(
      screens.map(async ({ pass, looks, page }) => {
        page.isOnline = false;
        await pass(300);
        expect(looks).toEqual([]);
        page.isOnline = true;
        await pass(1);
        return looks;
      }),
    );
    const [soonest = 0, latest = 0] = returned.flat();
    expect(returned.flat()).toHaveLength(2);
    expect(soonest).toBeGreaterThan(300);
    expect(latest - soonest).toBeCloseTo(42 / 60);
  });

  it('come once after a sleep of days, and go on where the clock was set back', async () => {
    const { pass, jump, looks } = aPage({});
    await jump(60 * 72);
    await jump(1);
    expect(looks).toEqual([60 * 72]);
    await jump(-60 * 70);
    await pass(60);
    expect(looks).toEqual([60 * 72, 60 * 3 + 1]);
  });

  it('are a display’s for as long as it is up: in sight or not, by its own interval if it has one', async () => {
    const { pass, looks, page, refresh } = aPage({});
    page.isVisible = false;
    const end = refresh.serveDisplay(30);
    await pass(65);
    expect(looks).toEqual([30, 60]);
    end();
    const endSecond = refresh.serveDisplay(null);
    end();
    await pass(60);
    expect(looks).toEqual([30, 60, 120]);
    endSecond();
    await pass(120);
    expect(looks).toHaveLength(3);
  });
});
