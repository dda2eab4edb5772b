import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe has against a page as it stands, or against one part of it, a line each: WCAG 2.2 AA and its best
 * practices, without an exception.
 */
export async function findViolations(page: Page, part?: string): Promise<string[]> {
  // Only what is wrong is worked out in full. All frames are of our own origin, which is what the older way
  // of running needs; the newer one opens a page for each answer. Together they halve the time.
  const axe = new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] })
    .setLegacyMode();
  if (part !== undefined) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
