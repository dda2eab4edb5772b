import { findViolations } from './support/checks/axe.ts';
import { findLayoutProblems } from './support/checks/layout-problems.ts';
import { craftOnADay } from './support/data/craft-on-a-day.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { button, craft, field, heading, slider } from './support/on-date.ts';
import { visit } from './support/site/worker.ts';
import { expect, test } from './support/test.ts';

// The data was recorded on 2 January 2020. Times of flights are those of support/data/craft-on-a-day.ts.

test.beforeEach(({ site }) => site.setCatalogue({ body: aCatalogueFile(craftOnADay) }));

test('says who was in space on a chosen date, how long, and where docked', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/timeline`);
  await expect(heading(page)).toHaveText('In space on a day');
  await field(page).fill('1975-07-17');
  await expect(page).toHaveURL(`${site.url}/timeline?on=1975-07-17`);
  await expect(heading(page)).toHaveText('In space on 17 July 1975');
  await expect(
    page.getByText('2 craft in space, and 1 more that may have been.', { exact: true }),
  ).toBeVisible();
  await expect(craft(page, 'In space on 17 July 1975')).toHaveText([
    'Synthetic AlphaUp for 2 days and 11 hours by the day’s end' +
      'Docked on this day to Synthetic Station, Forward port',
    'Synthetic BetaUp for 1 day and 4 hours by the day’s end',
  ]);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '17 July 1975');
  await page.getByRole('link', { name: 'Synthetic Alpha' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Synthetic Alpha');
});

test('lists a flight without a recorded end apart, and says what is not known', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/timeline?on=1975-07-17`);
  await expect(craft(page, 'May have been in space')).toHaveText([
    'Synthetic GammaLaunched 10 July 1975; its end isn’t recorded',
  ]);
  for (const note of [
    /^A flight without a recorded end may have been in space until the craft’s next launch\./,
    /^Whether 1 of these craft was docked isn’t recorded\.$/,
    /^1 craft of this view may have been in space on flights that aren’t recorded\.$/,
  ])
    await expect(page.getByText(note)).toBeVisible();

  // The longest recorded flight of the design took eight days.
  await page.goto(`${site.url}/timeline?on=1975-07-19`);
  await expect(craft(page, 'May have been in space')).toHaveCount(0);
  const details = page
    .getByRole('group')
    .filter({ hasText: '1 earlier flight has no recorded end' });
  await expect(details.getByRole('link', { name: 'Synthetic Gamma' })).toBeHidden();
  await details.getByText('1 earlier flight has no recorded end').click();
  await expect(details.getByRole('link', { name: 'Synthetic Gamma' })).toBeVisible();
});

test('never shows a day that is known to a month as certain', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline?on=1976-03-30`);
  await expect(
    page.getByText('No craft is certain; 1 craft may have been in space.'),
  ).toBeVisible();
  await expect(craft(page, 'May have been in space')).toHaveText([
    'Synthetic DeltaLaunch: March 1976; end: 4 April 1976; not known to the day',
  ]);
  await page.goto(`${site.url}/timeline?on=1976-04-01`);
  await expect(craft(page, 'In space on 1 April 1976')).toHaveText([
    'Synthetic DeltaLaunch: March 1976',
  ]);
});

test('says that nobody was up, with the nearest changes', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline?on=1975-08-02`);
  await expect(page.getByText('No craft is recorded as in space on this day.')).toBeVisible();
  await expect(page.getByText('24 July 1975: end of the flight of Synthetic Beta')).toBeVisible();
  await expect(page.getByText('4 April 1976: end of the flight of Synthetic Delta')).toBeVisible();
});

test('keeps to the filters of the view', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline?search=alpha&on=1975-07-17`);
  await expect(craft(page, 'In space on 17 July 1975')).toHaveText([/^Synthetic Alpha/]);
  await expect(page.getByText('1 craft in space.', { exact: true })).toBeVisible();
  await button(page, 'Next change').click();
  await expect(page).toHaveURL(`${site.url}/timeline?search=alpha&on=1975-07-21`);
});

test('says of a day outside of the recorded time why nothing is known', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline?on=2199-01-01`);
  await expect(page.getByText('This day is still to come.')).toBeVisible();
  await page.goto(`${site.url}/timeline?on=1950-01-01`);
  await expect(page.getByText('No craft of this view was launched by then.')).toBeVisible();
  await field(page).fill('1950-01-02');
  await field(page).blur();
  await expect(page.getByRole('alert')).toHaveText(/^Choose a day from 1 January 1975 to /);
  await expect(page).toHaveURL(`${site.url}/timeline?on=1950-01-01`);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`is laid out and accessible at ${width} px, ${colorScheme}`, async ({ page, site }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${site.url}/timeline?on=1975-07-17`);
      await expect(heading(page)).toBeVisible();
      await expect.poll(() => findLayoutProblems(page)).toEqual([]);
      expect(await findViolations(page)).toEqual([]);
    });
  }
}

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow', expectedComplaints: /Failed to load resource/ });

  test('works after a visit', async ({ page, context, site }) => {
    await visit(page, `${site.url}/spacecraft`);
    await context.setOffline(true);
    await site.stop();
    await page.goto(`${site.url}/timeline?on=1975-07-17`);
    await expect(craft(page, 'In space on 17 July 1975')).toHaveCount(2);
    await button(page, 'Previous change').click();
    await expect(heading(page)).toHaveText('In space on 16 July 1975');
  });
});
