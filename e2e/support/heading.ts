import type { Page } from '@playwright/test';

/** The heading of a loaded page; while a page loads, its heading says so. */
export const headingOf = (page: Page) =>
  page.getByRole('heading', { level: 1, name: /^(?!Opening the catalogue)/ });
