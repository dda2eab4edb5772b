import { aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';
import { findLayoutProblems } from './support/checks/layout-problems.ts';
import { spaceText } from './support/checks/text-spacing.ts';
import { headingOf } from './support/heading.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

const NOW = Date.UTC(2026, 11, 1, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test('shifts to at least twenty positions in a day, and never clips', async ({ page }) => {
  await page.clock.install({ time: NOW });
  await page.goto('/kiosk?search=x-37b');
  await expect(headingOf(page)).toBeVisible();
  // The stage and, the last in it, the picture.
  const parts = page.locator('[data-shift], figure');
  const positions = new Set<string>();
  for (let step = 0; step < 48; step++) {
    await page.clock.fastForward(30 * MINUTE);
    const boxes = await parts.evaluateAll((all) =>
      all.map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
    const [stage, picture] = [boxes.at(0), boxes.at(-1)];
    if (stage === undefined || picture === undefined) throw new Error('Nothing is shown.');
    // The picture reaches the screen's edges in each position.
    expect(Math.max(picture.x, picture.y)).toBeLessThanOrEqual(0);
    positions.add(`${stage.x} ${stage.y}`);
    for (const [start, size, end] of [
      [stage.x, stage.width, 1920],
      [stage.y, stage.height, 1080],
    ] as const) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start).toBeLessThanOrEqual(48);
      expect(start + size).toBeLessThanOrEqual(end);
    }
  }
  expect(positions.size).toBeGreaterThanOrEqual(20);
});

test('loses no text to wider spacing, wherever the display is shifted', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.clock.install({ time: NOW });
  await page.goto('/kiosk?search=shenzhou+22');
  await expect(headingOf(page)).toHaveText('Shenzhou 22');
  await spaceText(page);
  for (let step = 0; step < 6; step++) {
    await page.clock.fastForward(3 * HOUR + 20 * MINUTE);
    // A display shortens its description: “Read more” leads to the rest.
    const toProblems = async () =>
      (await findLayoutProblems(page)).filter((problem) => !problem.includes('Recorded before'));
    await expect.poll(toProblems).toEqual([]);
  }
});

for (const [width, height] of [
  [1920, 1080],
  [1080, 1920],
  [1366, 768],
] as const) {
  test(`fits a craft with very long texts on a screen of ${width} by ${height}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    const long = 'Synthetic text that is far longer than any that was seen so far, by a good deal ';
    site.setCatalogue({
      body: aCatalogueFile([
        aSpacecraft({
          name: long.repeat(3),
          serial_number: long,
          status: { id: 1, name: 'Active' },
          in_space: true,
          flights_count: 39,
          time_in_space: 'P1922DT3H8M45S',
          time_docked: 'P365DT5H',
          spacecraft_config: aSpacecraftConfig({ name: long }),
        }),
      ]),
    });
    await page.goto(`${site.url}/kiosk?of=all&shift=off`);
    await expect(headingOf(page)).toBeVisible();
    const code = page.getByRole('img', { name: /^QR code/ });
    for (const part of [code, page.getByText('1 of 1 spacecraft'), page.getByText('Read more')]) {
      await expect(part).toBeInViewport({ ratio: 1 });
    }
    // Texts that are cut have an ellipsis; nothing else does.
    const [clock, facts] = [
      await page.getByText('in 39 flights so far').boundingBox(),
      await page.getByText('39', { exact: true }).boundingBox(),
    ];
    expect((clock?.y ?? 0) + (clock?.height ?? 0)).toBeLessThanOrEqual(facts?.y ?? 0);
  });
}

test('uses the theme of its URL, and leaves the reader’s own unchanged', async ({ page }) => {
  const ground = () =>
    page.getByRole('main').evaluate((main) => getComputedStyle(main).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/kiosk');
  await expect(headingOf(page)).toBeVisible();
  const paper = await ground();
  await page.goto('/kiosk?theme=night');
  await expect(headingOf(page)).toBeVisible();
  expect(await ground()).not.toBe(paper);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/spacecraft\?/);
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('system');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/kiosk?theme=paper');
  await expect.poll(ground).toBe(paper);
});

test('dims in its night hours, also past midnight', async ({ page }) => {
  await page.clock.install({ time: new Date(2026, 11, 1, 21, 50) });
  await page.goto('/kiosk?night=22:00-06:30');
  await expect(headingOf(page)).toBeVisible();
  const veil = page.locator('[data-dimmed]');
  await expect(veil).toHaveCount(0);
  await page.clock.fastForward(11 * MINUTE);
  await expect(veil).toHaveCount(1);
  await page.clock.fastForward(4 * HOUR);
  await expect(veil).toHaveCount(1);
  await page.clock.fastForward(5 * HOUR);
  await expect(veil).toHaveCount(0);
});

test('requests a lost wake lock again, and shows a refusal in the diagnostics only', async ({
  page,
}) => {
  await page.clock.install({ time: NOW });
  // A test can't release the browser's own wake lock, so it replaces the API.
  await page.addInitScript(() => {
    const locks: EventTarget[] = [];
    let isRefused = false;
    Object.assign(window, {
      lock: {
        count: () => locks.length,
        lose: () => locks.at(-1)?.dispatchEvent(new Event('release')),
        refuse: () => (isRefused = true),
      },
    });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          if (isRefused) throw new DOMException('Low battery', 'NotAllowedError');
          const lock = Object.assign(new EventTarget(), { release: () => Promise.resolve() });
          locks.push(lock);
          return lock;
        },
      },
    });
  });
  const call = (method: string) =>
    page.evaluate((name) => Reflect.get(Reflect.get(window, 'lock'), name)(), method);
  await page.goto('/kiosk?debug=1');
  await expect(headingOf(page)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Diagnostics' })).toContainText('Wake lockheld');
  expect(await call('count')).toBe(1);
  await call('lose');
  await expect.poll(() => call('count')).toBe(2);
  await call('refuse');
  await call('lose');
  await expect(page.getByRole('region', { name: 'Diagnostics' })).toContainText('refused');
  await page.keyboard.press('d');
  await expect(page.getByText('refused')).toBeHidden();
  await expect(headingOf(page)).toBeVisible();
});
