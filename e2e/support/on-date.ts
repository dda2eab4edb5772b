import type { Page } from '@playwright/test';

// The panel of the timeline that says who was in space on a day.

export const heading = (page: Page) =>
  page.getByRole('heading', { level: 2, name: /^In space on/ });
export const field = (page: Page) => page.getByLabel('Who was in space on');
export const slider = (page: Page) => page.getByRole('slider', { name: 'Slide through the days' });
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const craft = (page: Page, list: string) =>
  page.getByRole('list', { name: list, exact: true }).getByRole('listitem');
