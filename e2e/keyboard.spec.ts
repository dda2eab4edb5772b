import type { Page } from '@playwright/test';
import { testCatalogue } from './support/data/catalogue.ts';
import { expect, test } from './support/test.ts';

/** Presses Tab until the focused element has this name. */
async function tabTo(page: Page, name: RegExp) {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: element } = document;
      const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
      if (isField)
        return element.labels?.[0]?.innerText ?? element.getAttribute('aria-label') ?? '';
      // Without focus this is the body, with the text of the whole page.
      return element instanceof HTMLElement && element !== document.body ? element.innerText : '';
    });
  for (let presses = 0; presses < 120; presses++) {
    if (name.test(await focused())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${String(name)}.`);
}

test('works by keyboard alone, from the first Tab to a comparison in the dark theme', async ({
  page,
  context,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const heading = page.getByRole('heading', { level: 1 });
  const view = '/spacecraft?search=dragon&search_in=everything&status=1&ordering=-flights_count';
  await page.goto('/spacecraft');
  await expect(page.getByRole('article').first()).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, /^Search name[^/]*$/);
  await page.keyboard.type('dragon');
  await expect(page).toHaveURL('/spacecraft?search=dragon&search_in=everything');
  await tabTo(page, /^Status$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Active/);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/spacecraft?search=dragon&search_in=everything&status=1');
  await page.keyboard.press('Escape');
  await tabTo(page, /^Order/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Order by$/);
  await page.keyboard.type('Flights');
  await expect(page).toHaveURL(view);
  await page.keyboard.press('Escape');

  await tabTo(page, /^Share or save$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Copy link$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  const download = page.waitForEvent('download');
  await page.keyboard.press('Escape');
  await tabTo(page, /^Download$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /CSV/);
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(
    /^2-active-spacecraft-matching-dragon.*\.csv$/,
  );

  const [first] = testCatalogue.spacecraft
    .filter((one) => one.status?.id === 1 && /dragon/i.test(one.name))
    .toSorted((a, b) => (b.flights_count ?? 0) - (a.flights_count ?? 0));
  await tabTo(page, new RegExp(`^${first?.name}$`));
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(first?.name ?? '');
  await expect(heading).toBeFocused();
  await tabTo(page, /^Load flights from Launch Library$/);
  await expect(page.getByRole('heading', { name: 'Flights' })).toBeInViewport();
  await tabTo(page, /^all credits$/);
  await tabTo(page, /back to the list$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(view);
  await expect(heading).toBeFocused();

  await tabTo(page, /^Compare these 2$/);
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(/compared$/);
  await expect(heading).toBeFocused();
  await tabTo(page, /^Theme/);
  await page.keyboard.type('Night');
  await expect(page.getByLabel('Theme')).toHaveValue('night');
  await expect(page.getByRole('columnheader')).toHaveCount(3);
});

test('arranges and sorts a table by its headers, by keyboard alone', async ({ page }) => {
  await page.goto('/spacecraft?search=dragon&status=1');
  await expect(page.getByRole('article').first()).toBeVisible();
  await tabTo(page, /^More filters$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Flights from/);
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Flights from')).toBeHidden();
  await tabTo(page, /^Table$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/spacecraft?search=dragon&status=1&view=table');
  await expect(page.getByRole('table')).toBeVisible();
  await tabTo(page, /^Name\W*order/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/spacecraft?search=dragon&status=1&sort=name&view=table');
  const names = testCatalogue.spacecraft
    .filter((one) => one.status?.id === 1 && /dragon/i.test(one.name))
    .map(({ name }) => name)
    .toSorted();
  await expect(page.getByRole('rowheader').getByRole('link')).toHaveText(names);
});

test('moves the focus to the results when a filter is removed', async ({ page }) => {
  await page.goto('/spacecraft?status=1');
  await tabTo(page, /Remove filter/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/spacecraft');
  await expect(page.getByRole('group', { name: 'Rows shown' })).toBeFocused();
});

test('chooses and moves columns, and saves a view, by keyboard alone', async ({ page }) => {
  await page.goto('/spacecraft?view=table&columns=name,type,agency');
  const headers = page.getByRole('columnheader');
  await expect(headers).toHaveText([/^Name/, /^Type/, /^Agency/]);
  await tabTo(page, /^Columns$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Type/);
  await page.keyboard.press('Space');
  await expect(headers).toHaveText([/^Name/, /^Agency/]);
  await page.getByRole('button', { name: 'Move Agency forward' }).press('Enter');
  await expect(headers).toHaveText([/^Agency/, /^Name/]);
  await page.keyboard.press('Escape');

  await page.getByRole('heading', { level: 1 }).focus();
  await tabTo(page, /^Share/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Name for/);
  await page.keyboard.type('By agency');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'By agency' })).toBeVisible();
});

test('reaches each mark of the overview once by keyboard, and then its table', async ({ page }) => {
  const craft = testCatalogue.spacecraft.find((one) => one.spacecraft_config?.name === 'X-37B');
  const chart = (name: string) => page.getByRole('region', { name, exact: true });
  await page.goto('/overview?search=x-37b');
  await page.getByRole('link', { name: 'See the craft without a recorded first flight' }).focus();
  const stops = [
    chart('Time in space by craft').getByRole('link', { name: `${craft?.name}: ` }),
    chart('Time in space by craft').locator('summary'),
    chart('Time in space by configuration').getByRole('link', { name: 'X-37B: ' }),
    chart('Time in space by configuration').locator('summary'),
    // The legend.
    chart('Status by agency').getByRole('link').first(),
    chart('Status by agency').getByRole('link', { name: /^Boeing: / }),
    chart('Status by agency').getByRole('link', { name: /^Boeing, Active: / }),
    chart('Status by agency').locator('summary'),
    chart('Flights by configuration').getByRole('link', { name: 'X-37B: ' }),
    chart('Flights by configuration').locator('summary'),
  ];
  for (const stop of stops) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
  await chart('Status by agency')
    .getByRole('link', { name: /^Boeing, Active: / })
    .press('Enter');
  await expect(page).toHaveURL(/\/spacecraft\?search=x-37b&status=1&agency=\d+$/);
  await expect(page.getByRole('article')).toHaveCount(1);
});
