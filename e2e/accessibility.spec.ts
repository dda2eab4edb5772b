import { findViolations } from './support/checks/axe.ts';
import { findLayoutProblems } from './support/checks/layout-problems.ts';
import { openScreen, toTitle } from './support/screen.ts';
import { SCREENS } from './support/screens.ts';
import { findNewerMarkup } from './support/checks/newer-markup.ts';
import { deleteNewerApis } from './support/newer-apis.ts';
import { emulateTouch, findSmallFields } from './support/checks/small-fields.ts';
import { findSmallTargets } from './support/checks/targets.ts';
import { expect, test } from './support/test.ts';
import { spaceText } from './support/checks/text-spacing.ts';

// These screens show failures, which the browser reports in the console too.
test.use({
  expectedComplaints: /Failed to load resource|net::ERR_|CatalogueError|React Router caught/,
});

const WIDTHS = [320, 768, 1440];

// These tests open every screen in each of its states. So they also show that all of them work in the oldest browsers.
test.beforeEach(({ context }) => deleteNewerApis(context));

for (const screen of SCREENS) {
  test(`${toTitle(screen)} is accessible at each width, theme, zoom and text spacing`, async ({
    page,
    context,
    site,
    startLl2,
  }) => {
    test.slow();
    const widths = screen.widths ?? WIDTHS;
    // The layout follows the window's size a moment later.
    const expectLaidOut = async (what: string, width: number, height = 900) => {
      await page.setViewportSize({ width, height });
      await expect.soft.poll(() => findLayoutProblems(page), `${what}, ${width} px`).toEqual([]);
    };
    await openScreen(screen, { page, context, site, startLl2 });
    expect.soft(await findNewerMarkup(page), 'markup of newer browsers').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    for (const width of widths) {
      await expectLaidOut('layout', width);
      const small = await findSmallTargets(page, screen.part);
      expect.soft(small, `targets, ${width} px`).toEqual([]);
      const found = await findViolations(page, screen.part);
      expect.soft(found, `axe, ${width} px, light`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    const inTheDark = await findViolations(page, screen.part, 'colors');
    expect.soft(inTheDark, "axe's color rules, dark").toEqual([]);
    // 1280 by 1024 px at 400 %.
    if (widths.includes(320)) await expectLaidOut('zoomed', 320, 256);
    await emulateTouch(page);
    expect.soft(await findSmallFields(page), 'fields by touch').toEqual([]);
    if (widths.includes(320)) await expectLaidOut('by touch', 320);
    await spaceText(page);
    for (const width of widths) {
      await expectLaidOut('text spaced', width);
    }
  });
}
