import type { BrowserContext, Page } from '@playwright/test';
import { headingOf } from './heading.ts';
import { waitUntilHydrated } from './hydrated.ts';
import { servePictures } from './serve-pictures.ts';
import { expect, test as base } from './test.ts';

/**
 * Translates the page, and whatever appears on it later, as Google Translate does: each text node is replaced by an
 * element. The translation of `Flights` is `⟦Flights⟧`, so that tests can read the original. Runs in the page.
 */
function translatePage() {
  // As a plain string, because TypeScript knows that HTML has deprecated this element.
  const tag: string = 'font';
  const skipped = 'font, script, style, svg, textarea, [translate=no]';
  function translate(root: Node) {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
      if (node instanceof Text) texts.push(node);
    }
    for (const text of texts) {
      if (text.data.trim() === '' || (text.parentElement?.closest(skipped) ?? null) !== null)
        continue;
      const [outer, inner] = [document.createElement(tag), document.createElement(tag)];
      outer.style.verticalAlign = 'inherit';
      inner.style.verticalAlign = 'inherit';
      inner.textContent = text.data.replace(/\S(?:.*\S)?/s, '⟦$&⟧');
      outer.append(inner);
      text.replaceWith(outer);
    }
  }
  document.documentElement.classList.add('translated-ltr');
  translate(document.body);
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      for (const node of [target, ...addedNodes]) if (node.isConnected) translate(node);
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

export const startTranslating = (page: Page) => page.evaluate(translatePage);

/** Translates all pages from now on, as soon as their HTML is parsed. */
export const translateAllPages = (context: BrowserContext) =>
  context.addInitScript(`addEventListener('DOMContentLoaded', ${String(translatePage)})`);

/**
 * The page's text in the original language, whatever part of it is translated. Without the captions of drawings, which
 * stand in for pictures that aren't requested yet: that depends on the heights of the texts above them.
 */
const originalTextOf = (page: Page) =>
  page.evaluate(() =>
    (document.getElementById('root')?.textContent ?? '')
      .replaceAll(/[⟦⟧]/g, '')
      .replaceAll('Drawing: this project', '')
      .replaceAll(/\s+/g, ' '),
  );

const NOW = Date.UTC(2026, 11, 1, 12);

type Visit = {
  /** Opens a URL in both pages, and translates one. */
  open: (path: string) => Promise<void>;
  /** Does the same in both, and expects the same text in both. */
  act: (step: (page: Page) => Promise<unknown>) => Promise<void>;
};

/** Two visitors with devices of their own, who do the same: one has the page translated. */
export const test = base.extend<{ visit: Visit }>({
  visit: async ({ page: translated, browser }, provide) => {
    const context = await browser.newContext();
    const original = await context.newPage();
    const both = [original, translated];
    const expectSameText = () =>
      expect(async () => {
        expect(await originalTextOf(translated)).toBe(await originalTextOf(original));
      }).toPass({ timeout: 10_000 });
    for (const one of both) {
      await one.clock.setFixedTime(NOW);
      // Failed pictures say so, and which are requested depends on the texts' heights.
      await servePictures(one);
    }
    await provide({
      async open(path) {
        for (const one of both) {
          await one.goto(path);
          await waitUntilHydrated(one);
          await headingOf(one).waitFor();
        }
        await startTranslating(translated);
        await expect(translated.getByText('⟦').first()).toBeAttached();
        await expectSameText();
      },
      async act(step) {
        for (const one of both) await step(one);
        await expectSameText();
      },
    });
    await context.close();
  },
});
