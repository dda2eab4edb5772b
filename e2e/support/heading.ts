import type { Page } from '@playwright/test';

/** The heading of a page that is there: while it loads, the heading says that. */
export const headingOf = (page: Page) =>
  page.getByRole('heading', { level: 1, name: /^(?!Opening the catalogue)/ });
