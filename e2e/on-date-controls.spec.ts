import { listen } from './support/checks/listen.ts';
import { craftOnADay } from './support/data/craft-on-a-day.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { button, field, heading, slider } from './support/on-date.ts';
import { expect, test } from './support/test.ts';

// The data was recorded on 2 January 2020. Times of flights are those of support/data/craft-on-a-day.ts.

test.beforeEach(({ site }) => site.setCatalogue({ body: aCatalogueFile(craftOnADay) }));

test('slides by keyboard from day to day, with one step back to where it began', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/timeline?on=1975-07-17`);
  await slider(page).focus();
  for (const day of ['16 July 1975', '15 July 1975', '14 July 1975']) {
    await page.keyboard.press('ArrowLeft');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', day);
    await expect(heading(page)).toHaveText(`In space on ${day}`);
  }
  await expect(slider(page)).toBeFocused();
  await expect(page).toHaveURL(`${site.url}/timeline?on=1975-07-14`);
  await page.goBack();
  await expect(page).toHaveURL(`${site.url}/timeline?on=1975-07-17`);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '17 July 1975');
  await page.keyboard.press('Home');
  await expect(heading(page)).toHaveText('In space on 1 January 1975');
});

test('goes to the previous and the next change, and to today', async ({ page, site }) => {
  await page.clock.setFixedTime('2026-11-29T12:00:00Z');
  await page.goto(`${site.url}/timeline?on=1975-07-17`);
  const previous = button(page, 'Previous change');
  await expect(previous).toHaveAccessibleDescription('16 July 1975: launch of Synthetic Beta');
  for (const day of ['16 July 1975', '15 July 1975', '10 July 1975']) {
    await previous.click();
    await expect(heading(page)).toHaveText(`In space on ${day}`);
  }
  await expect(previous).toHaveAccessibleDescription('No earlier launch or end is recorded');
  await expect(previous).toHaveAttribute('aria-disabled', 'true');
  await expect(previous).toBeFocused();

  const next = button(page, 'Next change');
  // The launch of Delta is known to the month alone.
  for (const day of ['15 July', '16 July', '21 July', '24 July', '4 April']) {
    await next.press('Enter');
    await expect(heading(page)).toHaveText(new RegExp(`^In space on ${day} 197[56]$`));
  }
  await expect(next).toHaveAccessibleDescription('No later launch or end is recorded');
  await page.goBack();
  await expect(heading(page)).toHaveText('In space on 24 July 1975');

  await button(page, 'Today').click();
  await expect(heading(page)).toHaveText('In space on 29 November 2026');
  await expect(page.getByText(/^The data was recorded on 2 January 2020\./)).toBeVisible();
});

test('links to the same day of other years', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline?on=1975-07-17`);
  await expect(page.getByRole('link', { name: 'On this day in 1975' })).toHaveAttribute(
    'aria-current',
    'date',
  );
  await page.getByRole('link', { name: 'On this day in 1985' }).click();
  await expect(page).toHaveURL(`${site.url}/timeline?on=1985-07-17`);
  await expect(heading(page)).toHaveText('In space on 17 July 1985');
});

test('gives a notice of a date that does not exist', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline?on=1975-02-30`);
  await expect(page.getByRole('region', { name: 'Problems with this link' })).toContainText(
    'on=1975-02-30',
  );
  await expect(heading(page)).toHaveText('In space on a day');
  await expect(field(page)).toHaveValue('');
});

test('announces the count once after a change', async ({ page, site }) => {
  await page.clock.install();
  await page.goto(`${site.url}/timeline?on=1975-07-17`);
  await expect(heading(page)).toBeVisible();
  await slider(page).focus();
  const heard = await listen(page);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(heading(page)).toHaveText('In space on 15 July 1975');
  await page.clock.runFor(10_000);
  expect(await heard()).toEqual([
    'live: 15 July 1975: 1 craft in space, and 1 more that may have been',
  ]);
});
