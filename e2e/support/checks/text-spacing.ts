import type { Page } from '@playwright/test';

/**
 * Spaces all text as WCAG's 1.4.12 allows visitors to, from now on. It uses a constructed style sheet, which no content
 * security policy blocks.
 */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
}
