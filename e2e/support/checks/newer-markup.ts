import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { Page } from '@playwright/test';
import { isNewer } from './newer-css.ts';

/** The elements and attributes of a page that at least one supported browser lacks, by MDN's data: `details name`. */
export async function findNewerMarkup(page: Page): Promise<string[]> {
  const used = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => one instanceof HTMLElement)
      .map((one) => ({ element: one.localName, attributes: one.getAttributeNames() })),
  );
  const { elements = {}, global_attributes: globals = {} } = bcd.html;
  const found = used.flatMap(({ element, attributes }) => [
    ...(isNewer(elements[element]) ? [element] : []),
    ...attributes
      .filter((name) => isNewer(elements[element]?.[name]) || isNewer(globals[name]))
      .map((name) => `${element} ${name}`),
  ]);
  return [...new Set(found)].toSorted();
}
