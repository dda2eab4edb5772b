import { expect, test } from './support/test.ts';

test('explains tasks first, and URL parameters last', async ({ page }) => {
  await page.goto('/help');
  const topics = page.getByRole('heading', { level: 2 });
  await expect(topics.first()).toHaveText('Find a spacecraft');
  await expect(topics.last()).toHaveText('For developers');
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'Use a picture' })
    .click();
  await expect(page).toHaveURL('/help#pictures');
  await expect(page.getByRole('heading', { name: 'Use a picture' })).toBeInViewport();
});
