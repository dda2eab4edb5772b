import { findViolations } from './support/checks/axe.ts';
import { findLayoutFaults } from './support/checks/layout-faults.ts';
import { openScreen, toTitle } from './support/screen.ts';
import { SCREENS } from './support/screens.ts';
import { findSmallTargets } from './support/checks/targets.ts';
import { expect, test } from './support/test.ts';
import { spaceText } from './support/checks/text-spacing.ts';

// The browser reports the failures that these screens show.
test.use({
  expectedComplaints: /Failed to load resource|net::ERR_|CatalogueError|React Router caught/,
});

const WIDTHS = [320, 768, 1440];

for (const screen of SCREENS) {
  test(`${toTitle(screen)} has no fault in any width, theme, zoom or spacing`, async ({
    page,
    context,
    site,
    startLl2,
  }) => {
    // Six whole analyses.
    test.slow();
    const widths = screen.widths ?? WIDTHS;
    // A page follows its window's size a moment later.
    const expectLaidOut = async (what: string, width: number, height = 900) => {
      await page.setViewportSize({ width, height });
      await expect.soft.poll(() => findLayoutFaults(page), `${what}, ${width} px`).toEqual([]);
    };
    await openScreen(screen, { page, context, site, startLl2 });
    for (const width of widths) {
      await expectLaidOut('layout', width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await findViolations(page, screen.part);
        expect.soft(found, `axe, ${width} px, ${colorScheme}`).toEqual([]);
      }
      const small = await findSmallTargets(page, screen.part);
      expect.soft(small, `targets, ${width} px`).toEqual([]);
    }
    // 1280 by 1024 px at 400 %.
    if (widths.includes(320)) await expectLaidOut('zoomed', 320, 256);
    await spaceText(page);
    for (const width of widths) {
      await expectLaidOut('text spaced', width);
    }
  });
}
