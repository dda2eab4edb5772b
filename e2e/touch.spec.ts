import type { Locator, Page } from '@playwright/test';
import { openMenu } from './support/filters.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

/** The size of a touch target, in CSS pixels. */
const LEAST = 44;

/** The controls that are smaller than a touch target, each with its size. A text field's or tick's label is a part of it. */
async function findSmall(...groups: Locator[]): Promise<string[]> {
  const lists = await Promise.all(
    groups.map(async (group) => {
      await group.first().waitFor();
      return group.evaluateAll(
        (controls, least) =>
          controls
            .filter((control) => control.checkVisibility({ visibilityProperty: true }))
            .map((control) => {
              const isTick = control instanceof HTMLInputElement && control.type === 'checkbox';
              const box = isTick ? (control.labels?.[0] ?? control) : control;
              const { width, height } = box.getBoundingClientRect();
              const name = control.getAttribute('aria-label') ?? control.textContent;
              return { width, height, text: `${name}: ${width.toFixed(1)} × ${height.toFixed(1)}` };
            })
            .filter(({ width, height }) => width < least || height < least)
            .map(({ text }) => text),
        LEAST,
      );
    }),
  );
  return lists.flat();
}

const buttons = (part: Page | Locator) => part.getByRole('button');
const menus = (part: Page | Locator) => part.locator('summary').filter({ visible: true });

for (const view of ['', '&view=table']) {
  test(`the search, menus, pages and Compare of the list are touch targets of 44 px${view && ' as a table'}`, async ({
    page,
  }) => {
    await page.goto(`/spacecraft?limit=10&in_use=true${view}`);
    const main = page.getByRole('main');
    const small = await findSmall(
      main.getByRole('searchbox'),
      main.getByRole('button', { name: /^Compare / }),
      main.getByRole('button', { name: /^Filters and order/ }),
      menus(main),
      menus(page.getByRole('banner')),
      main.getByRole('navigation', { name: 'Pages' }).getByRole('link'),
    );
    expect(small).toEqual([]);
  });
}

test('the controls in a menu and in the sheet of filters are touch targets of 44 px', async ({
  page,
}) => {
  await page.goto('/spacecraft?limit=10');
  const order = await openMenu(page, 'Download');
  expect(await findSmall(buttons(order))).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Filters and order/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters and order' });
  expect(await findSmall(sheet.getByRole('checkbox'), sheet.getByRole('combobox'))).toEqual([]);
});

test('a tap anywhere on a card opens its craft; the tray’s buttons are touch targets of 44 px', async ({
  page,
}) => {
  await page.goto('/spacecraft?limit=10&search=voskhod');
  await page
    .getByRole('button', { name: /^Compare / })
    .first()
    .tap();
  expect(await findSmall(buttons(page.getByRole('region', { name: 'Chosen to compare' })))).toEqual(
    [],
  );
  const card = page.getByRole('article').first();
  const name = await card.getByRole('heading').innerText();
  const { width, height } = await card.evaluate((one) => one.getBoundingClientRect());
  // Its lower left corner, where nothing else is.
  await card.tap({ position: { x: width * 0.1, y: height - 6 } });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('a craft’s picture, its neighbors and the lightbox’s controls are touch targets of 44 px', async ({
  page,
}) => {
  await page.goto('/spacecraft/606');
  const main = page.getByRole('main');
  expect(
    await findSmall(
      main.getByRole('button', { name: /^Enlarge/ }),
      main.getByRole('button', { name: /^Compare/ }),
      main.getByRole('navigation', { name: 'List' }).getByRole('link'),
    ),
  ).toEqual([]);
  await main.getByRole('button', { name: /^Enlarge/ }).tap();
  expect(await findSmall(buttons(page.getByRole('dialog')))).toEqual([]);
});
