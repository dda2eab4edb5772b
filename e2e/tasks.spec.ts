import type { Locator, Page } from '@playwright/test';
import { EMBEDDED_SITE } from './support/site/site.ts';
import { test as base, expect } from './support/test.ts';

// Questions that people have, answered on the catalogue that the app comes with, as a new visitor would. The browser
// reaches no other host. The answers were worked out by hand from the recordings that the catalogue was joined from.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** The cards' names. */
const names = (page: Page) => page.getByRole('article').getByRole('heading');
const firstCard = (page: Page) => page.getByRole('article').first();

/** What a visitor may do, each counted. */
function aVisitor(page: Page) {
  const effort = { clicks: 0, searches: 0 };
  async function click(target: Locator, position?: { x: number; y: number }) {
    effort.clicks++;
    await target.click(position === undefined ? {} : { position });
  }
  return {
    effort,
    click,
    async search(text: string) {
      effort.searches++;
      await page.getByRole('searchbox').fill(text);
      await expect(heading(page)).toContainText(`matching “${text}”`);
    },
    openMenu: (name: string) =>
      click(
        page.locator('summary').filter({ hasText: new RegExp(`^${name}(:|$)`), visible: true }),
      ),
    order: (name: string) => click(page.getByRole('link', { name, exact: true })),
    /** Clicks on a slider's track, which begins and ends in the middle of the handle. */
    async slideTo(name: string, value: number) {
      const slider = page.getByRole('slider', { name });
      const width = await slider.evaluate((input) => input.clientWidth);
      const max = Number(await slider.getAttribute('max'));
      const handle = 16;
      await click(slider, { x: handle / 2 + ((width - handle) * value) / max, y: 12 });
    },
  };
}

/** Each task begins where the app opens, and takes at most three clicks and one search. */
const test = base.extend<{ visitor: ReturnType<typeof aVisitor> }>({
  visitor: async ({ page, site }, provide) => {
    site.deploy(EMBEDDED_SITE);
    const visitor = aVisitor(page);
    await page.goto(site.url);
    await provide(visitor);
    expect(visitor.effort.clicks).toBeLessThanOrEqual(3);
    expect(visitor.effort.searches).toBeLessThanOrEqual(1);
  },
});

test('the craft that was longest in space', async ({ page, visitor }) => {
  await visitor.openMenu('Order');
  await visitor.order('longest in space');
  await expect(heading(page)).toHaveText('561 spacecraft, longest in space first');
  await expect(firstCard(page)).toContainText('X-37B 1');
  await expect(firstCard(page)).toContainText('1,922 d');
});

test('crewed craft of China', async ({ page, visitor }) => {
  await visitor.search('china');
  await visitor.click(page.getByRole('link', { name: /^Crewed \d+$/ }));
  await expect(heading(page)).toContainText('19 crewed spacecraft matching “china”');
  await expect(names(page)).toHaveText(Array.from({ length: 19 }, () => /^Shenzhou \d+$/));
});

test('a picture of a Dragon that a magazine may print', async ({ page, visitor }) => {
  await visitor.search('dragon');
  await visitor.click(page.getByRole('link', { name: /^Picture free to reuse \d+$/ }));
  await expect(heading(page)).toContainText(
    '25 spacecraft with a picture that is free to reuse matching “dragon”',
  );
  await visitor.click(names(page).first().getByRole('link'));
  await expect(page.getByRole('main')).toContainText('Mostly free of copyright: credit NASA');
});

test('Soyuz that flew more than once: none that is recorded', async ({ page, visitor }) => {
  await visitor.search('soyuz');
  await visitor.openMenu('More filters');
  await visitor.slideTo('Flights from', 2);
  await expect(heading(page)).toHaveText('No spacecraft with 2 or more flights matching “soyuz”');
  await expect(
    page.getByText(
      'None of the 176 with a recorded number of flights. 21 more have no recorded number of flights.',
    ),
  ).toBeVisible();
});

test('Shuttles by flights', async ({ page, visitor }) => {
  await visitor.search('shuttle');
  await visitor.openMenu('Order');
  await visitor.order('most flights');
  await expect(page.getByRole('article')).toContainText([
    /Discovery.*39/,
    /Atlantis.*33/,
    /Columbia.*28/,
    /Endeavour.*25/,
    /Challenger.*10/,
  ]);
});

test('craft of 1965', async ({ page, visitor }) => {
  await visitor.search('1965');
  await expect(names(page)).toHaveText([
    // Longest in space first, as the app opens.
    'Gemini SC7',
    'Gemini SC5',
    'Gemini SC4',
    'Voskhod-3KD No.4',
    'Gemini SC6',
    'Gemini SC2',
    'X-15-1',
    'Gemini SC3',
    'Voskhod-3KD No.1',
  ]);
});

test('every lunar module', async ({ page, visitor }) => {
  await visitor.search('lunar module');
  await expect(names(page)).toHaveText(['LM Aquarius', 'LM Challenger']);
});

test('the craft with the serial number C210', async ({ page, visitor }) => {
  await visitor.search('C210');
  await expect(names(page)).toHaveText(['Crew Dragon Endurance']);
});

test('the largest craft', async ({ page, visitor }) => {
  await visitor.openMenu('Order');
  await visitor.order('tallest');
  await expect(heading(page)).toHaveText('561 spacecraft, tallest first');
  // Five of one design, and so of one height; the next craft is a Starship.
  await expect(names(page)).toContainText([
    ...Array.from({ length: 5 }, () => /^Space Shuttle /),
    'Ship 39',
  ]);
});

test('all craft whose picture nobody credited', async ({ page, visitor }) => {
  await visitor.openMenu('More filters');
  await visitor.click(
    page.getByRole('checkbox', { name: /^Credit of the picture \d+$/ }).filter({ visible: true }),
  );
  await expect(heading(page)).toContainText(
    '475 spacecraft without a recorded credit of the picture',
  );
});

test('Progress craft docked for more than 300 days: none that is recorded', async ({
  page,
  visitor,
}) => {
  await visitor.search('progress');
  await visitor.openMenu('Order');
  await visitor.order('longest docked');
  await expect(firstCard(page)).toContainText('Progress MS-20');
  await expect(firstCard(page)).toContainText('248 d');
});

test('everything by Northrop Grumman', async ({ page, visitor }) => {
  await visitor.search('northrop grumman');
  await expect(heading(page)).toContainText('20 spacecraft');
  await expect(names(page)).toHaveText(Array.from({ length: 20 }, () => /^Cygnus /));
});
