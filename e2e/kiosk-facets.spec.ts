import { headingOf } from './support/heading.ts';
import { EMBEDDED_SITE } from './support/site/site.ts';
import { expect, test } from './support/test.ts';

// Filters that Launch Library lacks, on the real craft. The answers are known from the craft's histories.
test.beforeEach(({ site }) => site.deploy(EMBEDDED_SITE));

for (const [search, count, first] of [
  ['human_rated=true&country=6', 19, /^Shenzhou \d+$/],
  // Columbia, Challenger, Discovery and Atlantis. Endeavour first flew in 1992.
  ['search=shuttle&first_flight=1980', 4, /^Space Shuttle /],
  ['search=dragon&free_picture=true', 25, /Dragon/],
] as const) {
  test(`a display of ${search} shows ${count} craft, as its builder says`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}/kiosk/build?${search}`);
    await expect(page.getByText(new RegExp(`^${count} .*spacecraft`)).first()).toBeVisible();
    const address = page.getByLabel('Address of the display');
    await expect(address).toHaveValue(`${site.url}/kiosk?${search}`);
    await page.goto(await address.inputValue());
    await expect(headingOf(page)).toHaveText(first);
    await expect(page.getByText(new RegExp(`^1 of ${count} `))).toBeVisible();
  });
}
