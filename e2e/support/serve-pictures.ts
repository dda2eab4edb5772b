import type { Page } from '@playwright/test';

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="800" height="600" fill="#456"/></svg>';

/** Answers for Launch Library's picture host, which tests can't reach. */
export async function servePictures(page: Page): Promise<void> {
  await page.route('https://thespacedevs-prod.nyc3.digitaloceanspaces.com/**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }),
  );
}
