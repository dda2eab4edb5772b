import type { Page } from '@playwright/test';

/** Opens a flight's row on a craft's page. */
export const openFlight = (page: Page, name: string) =>
  page.getByRole('rowheader').getByRole('button', { name, exact: true }).click();

/** Opens all other fields of a craft's record. */
export const openRecord = (page: Page) => page.getByText('The record at Launch Library').click();
