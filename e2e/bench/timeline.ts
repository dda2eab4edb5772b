// oxlint-disable unicorn/consistent-function-scoping -- code that runs in the page can't use this module's scope
import type { Browser, Page } from '@playwright/test';
import { quantile } from 'd3-array';
import { type Conditions, withVisitor } from './browser.ts';
import type { Figures } from './figures.ts';

/** How many inputs a gesture has, and how often they come, in ms: those of a screen of 60 Hz. */
const INPUTS = 90;
const INPUT_MS = 16;
/** Six times as large in the end: hundreds of flights are still in sight. */
const WHEEL_PX = 2;
const DRAG_PX = 6;

const settle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestIdleCallback(resolve);
      }),
  );

/** Sends inputs at a steady rate, whether or not the page keeps up. Resolves to the times between its frames, in ms. */
async function framesDuring(page: Page, send: (index: number) => Promise<void>): Promise<number[]> {
  const frames = page.evaluate((duration) => {
    const times: number[] = [];
    return new Promise<number[]>((resolve) => {
      function take(time: number) {
        times.push(time);
        if (time - (times[0] ?? time) < duration) requestAnimationFrame(take);
        else resolve(times);
      }
      requestAnimationFrame(take);
    });
  }, INPUTS * INPUT_MS);
  const sent: Promise<void>[] = [];
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (sent.length < INPUTS) return sent.push(send(sent.length));
      clearInterval(timer);
      return resolve();
    }, INPUT_MS);
  });
  await Promise.all(sent);
  const times = await frames;
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}

/** Measures how often the timeline is painted while a reader zooms into it by the wheel, and drags it. */
export function measureTimeline(
  browser: Browser,
  url: string,
  conditions: Conditions,
): Promise<Figures> {
  return withVisitor(browser, conditions, async ({ page }) => {
    await page.goto(url);
    const plot = page.locator('canvas');
    await plot.scrollIntoViewIfNeeded();
    await settle(page);
    const box = await plot.boundingBox();
    if (box === null) throw new Error('The timeline has no plot.');
    const [x, y] = [box.x + box.width / 2, Math.max(box.y, 0) + 60];
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    const zoom = await framesDuring(page, () => page.mouse.wheel(0, -WHEEL_PX));
    await page.keyboard.up('Control');
    await settle(page);
    await page.mouse.down();
    // To the left and back.
    const drag = await framesDuring(page, (index) =>
      page.mouse.move(x - (INPUTS / 2 - Math.abs(INPUTS / 2 - index)) * DRAG_PX, y),
    );
    await page.mouse.up();
    await page.waitForURL(/[?&]from=/);
    const figures: Figures = {};
    for (const [name, times] of [
      ['zoom', zoom],
      ['drag', drag],
    ] as const) {
      figures[`${name}_frame`] = quantile(times, 0.5) ?? 0;
      figures[`${name}_frame_p95`] = quantile(times, 0.95) ?? 0;
    }
    return figures;
  });
}
