import type { Page } from '@playwright/test';
import { openRecord } from './support/craft-page.ts';
import { expect, test } from './support/test.ts';

/** A named figure or fact. */
const valueOf = (page: Page, name: string) =>
  page
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator('..')
    .getByRole('definition');

test('shows a craft’s state, figures and what is not recorded, each once', async ({ page }) => {
  await page.goto('/spacecraft/558');
  await expect(page).toHaveTitle('X-37B 1 · Spacecraft catalogue');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('X-37B 1');
  await expect(page.getByText('In space', { exact: true })).toHaveCount(1);
  const time = valueOf(page, 'in space').getByRole('time');
  await expect(time).toHaveText('1,922 d');
  await expect(time).toHaveAttribute('datetime', 'P1922DT3H8M45S');
  for (const name of ['Flights', 'The design']) {
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  }
  await expect(
    page.getByText('This catalogue has no list of the flights of this craft.'),
  ).toBeVisible();
  await expect(
    page.getByText('Not recorded: time docked, fastest turnaround, first flight.'),
  ).toBeVisible();
});

test('keeps the rest of the record closed, and shows it on request', async ({ page }) => {
  await page.goto('/spacecraft/558');
  const exact = page.getByText('1,922 days, 3 hours, 8 minutes, 45 seconds');
  await expect(exact).toBeHidden();
  await openRecord(page);
  await expect(exact).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'https://lldev.thespacedevs.com/2.3.0/spacecraft/558/' }),
  ).toBeVisible();
  for (const name of ['Spacecraft', 'Design', 'Agency']) {
    await expect(page.getByRole('heading', { level: 3, name, exact: true }).first()).toBeVisible();
  }
  await openRecord(page);
  await expect(exact).toBeHidden();
});

test('says in words whether the picture may be used', async ({ page }) => {
  await page.goto('/spacecraft/593');
  await expect(
    page.getByRole('heading', { level: 2, name: 'May I use the picture?' }),
  ).toBeVisible();
  await expect(
    page.getByText(/^May I use the picture\? Mostly free of copyright: credit NASA/),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open full picture' })).toHaveAttribute(
    'href',
    /^https:\/\/thespacedevs-prod\..*\.jpe?g$/,
  );
  // A craft without a picture has our drawing.
  await page.goto('/spacecraft/558');
  await expect(
    page.getByRole('heading', { level: 2, name: 'May I use the picture?' }),
  ).toBeHidden();
});

test('shows the details of a design and its agency', async ({ page }) => {
  await page.goto('/spacecraft/593');
  await expect(valueOf(page, 'Height × diameter')).toHaveText('7.04 × 4.22 m');
  await expect(valueOf(page, 'Maiden flight')).toHaveText('22 January 1968');
  await expect(valueOf(page, 'Agency')).toHaveText(
    'National Aeronautics and Space Administration, Government, United States of America, founded 1958',
  );
  await expect(page.getByRole('link', { name: 'en.wikipedia.org' })).toHaveAttribute(
    'href',
    'https://en.wikipedia.org/wiki/Apollo_Lunar_Module',
  );
});

test('says beside each value how it is known, where Launch Library did not give it', async ({
  page,
}) => {
  await page.goto('/spacecraft/50');
  const marks = page.getByRole('link', { name: /^Note \d$/ });
  const note = page.getByText('Concluded from the craft’s name.');
  await expect(note).toBeVisible();
  const mark = marks.filter({ hasText: (await note.innerText()).slice(0, 1) }).first();
  // The note is the mark's description for screen readers, and where the mark leads.
  await expect(mark).toHaveAccessibleDescription(/Concluded from the craft’s name\.$/);
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/spacecraft\/50#basis-\d$/);
  await expect(page.locator(':target')).toContainText('Concluded from the craft’s name.');
});

test('offers to compare a craft, share it and show it on a display', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/spacecraft/558?status=1');
  await expect(page.getByRole('button', { name: /^Compare / })).toBeVisible();
  await page.locator('summary').filter({ hasText: 'Share' }).click();
  await expect(page.getByRole('img', { name: 'QR code of the link to this craft' })).toBeVisible();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  // The craft's own address, without the list that it was opened from.
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/spacecraft\/558$/);
  await page.getByRole('link', { name: 'Show on a display' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('X-37B 1');
  await expect(page.getByText('1 of 1')).toBeVisible();
});

test('steps through the list that the reader came from, across its pages, and back', async ({
  page,
}) => {
  const active = [
    'Cargo Dragon C209',
    'Crew Dragon Endurance',
    'X-37B 1',
    'Soyuz MS-28',
    'Shenzhou 22',
  ];
  await page.goto('/spacecraft?status=1&limit=2');
  await page.getByRole('link', { name: 'Cargo Dragon C209' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  for (const [index, name] of active.entries()) {
    await expect(heading).toHaveText(name);
    await expect(page.getByText(`${index + 1} of 5`)).toBeVisible();
    if (name !== 'Shenzhou 22') await page.getByRole('link', { name: 'Next:' }).click();
  }
  await expect(page.getByRole('link', { name: 'Next:' })).toBeHidden();
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(page).toHaveURL('/spacecraft?status=1&limit=2&offset=4');
  await expect(page.getByRole('link', { name: 'Shenzhou 22' })).toBeVisible();
});

test('says when the craft is not in the list of its URL', async ({ page }) => {
  await page.goto('/spacecraft/558?status=2');
  await expect(page.getByText('This spacecraft is not in that list.')).toBeVisible();
});

test('moves the focus to the heading of the opened craft', async ({ page }) => {
  await page.goto('/spacecraft');
  await page.getByRole('link', { name: 'Mercury No.11' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mercury No.11' })).toBeFocused();
});

for (const [path, message] of [
  ['/spacecraft/999999', 'No spacecraft has the id 999999.'],
  ['/spacecraft/abc', 'No spacecraft has the id abc.'],
  ['/spacecraft/1e3', 'No spacecraft has the id 1e3.'],
  [
    '/spacecraft/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    'No spacecraft has the id <script>alert(1)</script>.',
  ],
  ['/rockets', 'The catalogue has no page at this address.'],
] as const) {
  test(`says that ${path} is not found, and keeps the navigation`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found');
    await expect(page.getByText(message)).toBeVisible();
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Catalogue' })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d spacecraft/);
  });
}
