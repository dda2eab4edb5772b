import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe has against a page as it stands, a line each: WCAG 2.2 AA and its best practices, but for the
 * rules that are named.
 */
export async function findViolations(
  page: Page,
  { except = [] }: { except?: string[] } = {},
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(TAGS).disableRules(except);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
