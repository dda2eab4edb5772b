import { expect, test } from './support/test.ts';

test('shows the record of a craft in words, with the exact duration', async ({ page }) => {
  await page.goto('/spacecraft/558');
  await expect(page).toHaveTitle('X-37B 1 · Spacecraft catalogue');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('X-37B 1');
  const time = page.getByText('1,922 days, 3 hours, 8 minutes, 45 seconds');
  await expect(time).toHaveAttribute('datetime', 'P1922DT3H8M45S');
  for (const name of ['Record', 'Configuration', 'Family', 'Agency', 'Flights', 'Picture']) {
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  }
  const inSpace = page
    .getByRole('term')
    .filter({ hasText: /^In space$/ })
    .locator('..');
  await expect(inSpace.getByRole('definition')).toHaveText('In space');
  await expect(
    page.getByText('This catalogue has no list of the flights of this craft.'),
  ).toBeVisible();
});

test('shows the details of a configuration and its agency', async ({ page }) => {
  await page.goto('/spacecraft/593');
  const facts = page.getByRole('article');
  for (const fact of ['7.04 m', '4.22 m', '22 January 1968', 'United States of America', '1958']) {
    await expect(facts.getByText(fact).first()).toBeVisible();
  }
  await expect(
    facts.getByRole('link', { name: 'https://en.wikipedia.org/wiki/Apollo_Lunar_Module' }),
  ).toBeVisible();
});

test('says of each value how it is known, where Launch Library did not give it', async ({
  page,
}) => {
  await page.goto('/spacecraft/50');
  await expect(page.getByText('Concluded from the name: status, design.')).toBeVisible();
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
