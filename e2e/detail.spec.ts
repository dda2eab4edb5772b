import { embedded } from './support/data/catalogue.ts';
import { expect, test } from './support/test.ts';

test('shows every field of a record, in words, with the exact duration', async ({ page }) => {
  await page.goto('/spacecraft/558');
  await expect(page).toHaveTitle('X-37B 1 · Spacecraft catalogue');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('X-37B 1');
  const time = page.getByText('1,922 days, 3 hours, 8 minutes, 45 seconds');
  await expect(time).toHaveAttribute('datetime', 'P1922DT3H8M45S');
  for (const name of ['Record', 'Configuration', 'Family', 'Agency', 'Flights', 'Picture']) {
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  }
  await expect(page.getByText('In space').first()).toBeVisible();
  await expect(page.getByText('Its flights are not recorded one by one')).toBeVisible();
});

test('shows all that is known of a detailed configuration and its agency', async ({ page }) => {
  await page.goto('/spacecraft/593');
  const facts = page.getByRole('article');
  for (const fact of ['7.04 m', '4.22 m', '22 January 1968', 'United States of America', '1958']) {
    await expect(facts.getByText(fact).first()).toBeVisible();
  }
  await expect(
    facts.getByRole('link', { name: 'https://en.wikipedia.org/wiki/Apollo_Lunar_Module' }),
  ).toBeVisible();
});

test('says which fields were filled from public knowledge', async ({ page }) => {
  await page.goto('/spacecraft/50');
  await expect(
    page.getByText('Its configuration and status were filled from public knowledge.'),
  ).toBeVisible();
});

test('leads along the list that the reader came from, over its pages, and back', async ({
  page,
}) => {
  const active = embedded.spacecraft
    .filter(({ status }) => status?.id === 1)
    .toSorted((a, b) => a.id - b.id)
    .map(({ name }) => name);
  await page.goto('/spacecraft?status=1&limit=2');
  await page.getByRole('link', { name: active[0] ?? '' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  for (const [index, name] of active.entries()) {
    await expect(heading).toHaveText(name);
    await expect(page.getByText(`${index + 1} of ${active.length}`)).toBeVisible();
    if (index < active.length - 1) await page.getByRole('link', { name: 'Next:' }).click();
  }
  await expect(page.getByRole('link', { name: 'Next:' })).toBeHidden();
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(page).toHaveURL(
    `/spacecraft?status=1&limit=2&offset=${Math.floor((active.length - 1) / 2) * 2}`,
  );
  await expect(page.getByRole('link', { name: active.at(-1) ?? '' })).toBeVisible();
});

test('says when the craft is not in the list of its address', async ({ page }) => {
  await page.goto('/spacecraft/558?status=2');
  await expect(page.getByText('This spacecraft is not in that list.')).toBeVisible();
});

test('opening a detail moves the focus to its heading', async ({ page }) => {
  await page.goto('/spacecraft');
  await page.getByRole('link', { name: 'Mercury No.11' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mercury No.11' })).toBeFocused();
});

for (const [address, said] of [
  ['/spacecraft/999999', 'No spacecraft has the id 999999.'],
  ['/spacecraft/abc', 'No spacecraft has the id abc.'],
  ['/spacecraft/1e3', 'No spacecraft has the id 1e3.'],
  [
    '/spacecraft/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    'No spacecraft has the id <script>alert(1)</script>.',
  ],
  ['/rockets/1', 'The catalogue has no page at this address.'],
] as const) {
  test(`${address} is not found, inside the layout`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found');
    await expect(page.getByText(said)).toBeVisible();
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Catalogue' })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d spacecraft/);
  });
}
