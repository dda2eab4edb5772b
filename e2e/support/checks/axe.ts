import type { Frame, Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const RULES = {
  /** WCAG 2.2 AA and axe's best practices, without an exception. */
  all: { type: 'tag', values: TAGS },
  /** The only two rules whose results depend on the theme. They take half the time of all rules. */
  colors: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const satisfies Record<string, RunOptions['runOnly']>;

/** Injects axe once per document: parsing its half megabyte takes as long as most runs. */
async function inject(frame: Frame): Promise<void> {
  if (await frame.evaluate<boolean>('typeof axe === "undefined"')) await frame.evaluate(axe.source);
}

/**
 * The violations that axe finds on a page in its current state, or in a part of it (a CSS selector), one line each. All
 * frames have our own origin, so axe checks them too.
 */
export async function findViolations(
  page: Page,
  part?: string,
  rules: keyof typeof RULES = 'all',
): Promise<string[]> {
  await Promise.all(page.frames().map(inject));
  const options: RunOptions = { runOnly: RULES[rules], resultTypes: ['violations'] };
  const root = part === undefined ? 'document' : JSON.stringify(part);
  return page.evaluate<string[]>(`
    axe.run(${root}, ${JSON.stringify(options)}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
}
