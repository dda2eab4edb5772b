import type { Page } from '@playwright/test';

/** Opens a flight's row on a craft's page. */
export const openFlight = (page: Page, name: string) =>
  page.getByRole('rowheader').getByRole('button', { name, exact: true }).click();

/** Opens all other fields of a craft's record. */
export const openRecord = (page: Page) => page.getByText('The record at Launch Library').click();

/** Opens each flight's row with all its fields, and all other fields of the record. */
export async function openAll(page: Page): Promise<void> {
  for (const flight of await page.getByRole('rowheader').getByRole('button').all())
    await flight.click();
  for (const fields of await page.getByText('All other fields').all()) await fields.click();
  await openRecord(page);
}
